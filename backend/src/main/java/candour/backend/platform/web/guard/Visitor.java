package candour.backend.platform.web.guard;

import java.util.Set;

/// Somebody who is signed in, as far as the guard and the frame of a page must know them.
public interface Visitor {

    /// What they are called, for their own eyes.
    String displayName();

    /// Names of their roles, as the policy table writes them.
    Set<String> roleNames();

    /// Whether they may work with what belongs to this force.
    ///
    /// @param force published identifier: `west-midlands`
    boolean worksFor(String force);

    /// Whether they gave a one-time code in the last ten minutes.
    boolean confirmedLately();

    /// What every form of theirs must carry; differs with each session.
    String formToken();
}
