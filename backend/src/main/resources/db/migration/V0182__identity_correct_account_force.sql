-- A contact at the police force belongs to one force and sees nothing of others. Whoever was made a contact of every
-- force before that was refused can no longer sign in, until an administrator chooses a force and opens the account.
DELETE FROM staff_session WHERE account_id IN (
    SELECT id FROM account WHERE FIND_IN_SET('FORCE_CONTACT', roles) > 0 AND force_slug IS NULL);
UPDATE account SET disabled_at = UTC_TIMESTAMP(6)
    WHERE FIND_IN_SET('FORCE_CONTACT', roles) > 0 AND force_slug IS NULL AND disabled_at IS NULL;
