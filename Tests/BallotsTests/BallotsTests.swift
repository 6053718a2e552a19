import Testing

@testable import Ballots
