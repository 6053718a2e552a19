import Testing

@testable import RubricModel
