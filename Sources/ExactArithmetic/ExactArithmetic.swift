// Module ExactArithmetic.
