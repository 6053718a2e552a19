import Testing

@testable import RubricSyntax
