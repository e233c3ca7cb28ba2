package candour.shared.wire;

/// Half an hour with one report or one application. It is given for every reference that can be read, whether there is
/// anything behind it or not, so that whoever guesses learns nothing from it.
///
/// @param visit what to send with each request until the visit is over; of no use to any other portal
/// @param minutes how long it lasts
public record VisitReceipt(String visit, int minutes) {

    /// Nothing of the visit.
    @Override
    public String toString() {
        return "a visit of " + minutes + " minutes";
    }
}
