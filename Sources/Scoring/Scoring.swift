// Module Scoring.
