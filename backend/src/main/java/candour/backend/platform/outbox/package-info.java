/// Mail on its way out: a row in the transaction of the act, sent afterwards by one dispatcher. In trial runs the mail
/// stays on this machine and is shown. Start with [Outbox]; what else leaves by
/// an outbox of its own is an [Outgoing]. Knows no feature.
@NullMarked
package candour.backend.platform.outbox;

import org.jspecify.annotations.NullMarked;
