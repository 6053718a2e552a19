import SystemLibraries
import Testing

@Suite struct SystemLibraryTests {
  private typealias Absolute = @convention(c) (Int32) -> Int32

  @Test func aFunctionOfALibraryIsFound() throws {
    let library = try SystemLibrary(
      .init(files: ["libabsent.so.9", "libc.so.6"], package: "libc6"))
    let absolute = try library.function("abs", as: Absolute.self)
    #expect(absolute(-7) == 7)
  }

  @Test func whatIsMissingNamesItsPackage() {
    let name = SystemLibrary.Name(files: ["libabsent.so.9", "libabsent.so"], package: "absent9")
    let error = #expect(throws: MissingLibrary.self) { try SystemLibrary(name) }
    #expect(error?.file == "libabsent.so.9")
    #expect(error?.package == "absent9")
  }

  @Test func aLibraryWithoutTheFunctionCountsAsMissing() throws {
    let library = try SystemLibrary(.init(files: ["libc.so.6"], package: "libc6"))
    #expect(throws: MissingLibrary.self) {
      try library.function("no_such_function", as: Absolute.self)
    }
  }
}
