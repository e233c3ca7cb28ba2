/// What administrators do with accounts: invite, change, disable, give a new start after a phone was lost. Start with
/// [AccountsController].
@NullMarked
package candour.backend.identity.account;

import org.jspecify.annotations.NullMarked;
