// Module Tables.
