-- A contact at the police force is nothing else: the force never reads what residents told. Whoever was made both before
-- that was refused stays the contact.
UPDATE account SET roles = 'FORCE_CONTACT' WHERE FIND_IN_SET('FORCE_CONTACT', roles) > 0;
