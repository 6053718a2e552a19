// Module Ballots.
