/// The phone app.
module candour.mobile {
    requires atlantafx.base;
    requires candour.shared;
    requires com.gluonhq.attach.storage;
    requires io.avaje.json;
    requires io.avaje.jsonb;
    requires javafx.controls;
    requires static org.jspecify;

    exports candour.mobile to
            javafx.graphics;

    uses candour.mobile.device.Phone;

    provides io.avaje.jsonb.spi.JsonbExtension with
            candour.mobile.api.jsonb.GeneratedJsonComponent;
}
