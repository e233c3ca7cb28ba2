package candour.backend;

import candour.backend.area.AreaLookup;
import candour.backend.identity.Role;
import candour.backend.identity.account.InviteAccount;
import candour.backend.identity.account.Inviting;
import candour.shared.area.ForceId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `candour user`: what must be done about accounts before anybody can sign in.
@Command(
        name = "user",
        mixinStandardHelpOptions = true,
        description = "Open accounts for staff. The first administrator invites everybody else in the browser.")
final class UserCommand implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "say what to do: add");
        }
    }

    /// `candour user add`: opens an account and prints its invitation.
    @Command(
            name = "add",
            mixinStandardHelpOptions = true,
            description = "Open an account and print the link that sets it up. It works once, within seven days. Works "
                    + "while the portal runs and while it does not.")
    static final class Add implements Callable<Integer> {
        private final Console console;

        @Spec
        private @Nullable CommandSpec spec;

        @Mixin
        private DatabaseOptions database = new DatabaseOptions();

        @Option(names = "--email", required = true, paramLabel = "MAIL", description = "to sign in with")
        private String email = "";

        @Option(names = "--name", required = true, paramLabel = "NAME", description = "what colleagues see")
        private String name = "";

        @Option(
                names = "--role",
                required = true,
                paramLabel = "ROLE",
                split = ",",
                description = "what they do, such as administrator or caseworker; more with commas")
        private List<String> roles = List.of();

        @Option(
                names = "--force",
                paramLabel = "FORCE",
                description = "the one force they work for; default: every force. A force contact needs one")
        private @Nullable ForceId force;

        @Option(names = "--yes", description = "even though there is an administrator who can invite people")
        private boolean yes;

        Add(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            Set<Role> chosen = Role.named(roles);
            if (chosen.size() != Set.copyOf(roles).size()) {
                throw misunderstood("a role is one of "
                        + Arrays.stream(Role.values()).map(Role::word).collect(Collectors.joining(", ")));
            }
            if (!Role.mayBeHeldTogether(chosen)) {
                throw misunderstood(
                        "a contact at the police force can have no other role, because the force never sees "
                                + "what residents told");
            }
            if (force == null && Role.needForce(chosen)) {
                throw misunderstood("a contact at the police force belongs to one force: say which with --force");
            }
            if (!email.matches("[^@\\s]+@[^@\\s]+") || name.isBlank() || name.length() > 100) {
                throw misunderstood("--email needs a mail address, and --name a name of up to 100 characters");
            }
            try (Portal portal = Portal.open(database)) {
                if (force != null
                        && portal.part(AreaLookup.class).findForce(force).isEmpty()) {
                    throw new CannotDo("There is no police force " + force + ". See /forces for their names.");
                }
                return add(portal.part(Inviting.class), chosen);
            }
        }

        private int add(Inviting inviting, Set<Role> chosen) {
            if (!yes && inviting.hasAdministrator()) {
                throw new CannotDo("There is an administrator already, who can invite people in the browser. "
                        + "To open this account nevertheless, say --yes.");
            }
            String link = inviting.inviteByHand(new InviteAccount(email, name, chosen, force))
                    .orElseThrow(() -> new CannotDo("Somebody has an account with the address " + email + " already."));
            console.say("The account is open. Give this link to " + name + "; it works once, within seven days:");
            console.say(link);
            return ExitCode.OK;
        }

        private RuntimeException misunderstood(String what) {
            return spec == null ? new CannotDo(what) : new ParameterException(spec.commandLine(), what);
        }
    }
}
