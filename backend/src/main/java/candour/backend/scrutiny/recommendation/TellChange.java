package candour.backend.scrutiny.recommendation;

import java.net.URI;
import java.util.List;

/// To tell what was done.
///
/// @param text 1 to [DraftRecommendation#LONGEST_TEXT] characters
/// @param documents that show it, at most [#MOST_DOCUMENTS]
record TellChange(String text, List<Document> documents) {
    static final int MOST_DOCUMENTS = 3;
    static final int LONGEST_LABEL = 200;
    static final int LONGEST_ADDRESS = 500;

    /// A published document.
    ///
    /// @param label what it is
    /// @param address of the document on the web, beginning with `https://`
    record Document(String label, String address) {
        Document {
            if (label.isBlank() || label.length() > LONGEST_LABEL || !isAddress(address)) {
                throw new IllegalArgumentException("not a published document");
            }
        }
    }

    TellChange {
        documents = List.copyOf(documents);
        if (text.isBlank() || text.length() > DraftRecommendation.LONGEST_TEXT || documents.size() > MOST_DOCUMENTS) {
            throw new IllegalArgumentException("not a change");
        }
    }

    /// Whether everybody can open what is there: an address of the web with a host, no other scheme, no password.
    static boolean isAddress(String text) {
        if (text.length() > LONGEST_ADDRESS) {
            return false;
        }
        try {
            URI address = URI.create(text);
            return "https".equalsIgnoreCase(address.getScheme())
                    && address.getHost() != null
                    && address.getUserInfo() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Override
    public String toString() {
        return "a change";
    }
}
