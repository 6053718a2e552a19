import Testing

@testable import ExactArithmetic
