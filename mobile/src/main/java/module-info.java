/// The phone app.
module candour.mobile {
    requires atlantafx.base;
    requires candour.shared;
    requires com.gluonhq.attach.storage;
    requires javafx.controls;
    requires static org.jspecify;

    exports candour.mobile to
            javafx.graphics;
}
