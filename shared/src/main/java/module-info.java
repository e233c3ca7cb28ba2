/// The words of the domain, shared by the portal and the phone app. No framework, no input or output, no clock.
open module candour.shared {
    requires static transitive org.jspecify;

    exports candour.shared.alert;
    exports candour.shared.area;
    exports candour.shared.experience;
    exports candour.shared.money;
    exports candour.shared.people;
    exports candour.shared.reference;
    exports candour.shared.rights;
    exports candour.shared.stopsearch;
    exports candour.shared.text;
    exports candour.shared.wire;
}
