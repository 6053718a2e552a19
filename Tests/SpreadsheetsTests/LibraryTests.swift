import Diagnostics
import SystemLibraries
import Testing

@testable import Spreadsheets

/// The library reads these by the layout of its own headers: a field out of place would be taken
/// for another. Sizes and offsets are what a C compiler says of the headers of 1.1.4.
@Suite struct LibraryTests {
  @Test func theOptionsOfAWorkbookAreLaidOutAsInTheLibrary() {
    typealias Options = Native.WorkbookOptions
    // 24 in 1.1.4; two fields more since 1.1.6.
    #expect(unsafe MemoryLayout<Options>.size == 40)
    #expect(unsafe MemoryLayout<Options>.offset(of: \.temporaryFolder) == 8)
    #expect(unsafe MemoryLayout<Options>.offset(of: \.usesZip64) == 16)
    typealias Properties = Native.Properties
    #expect(unsafe MemoryLayout<Properties>.size == 88)
    #expect(unsafe MemoryLayout<Properties>.offset(of: \.title) == 0)
    #expect(unsafe MemoryLayout<Properties>.offset(of: \.author) == 16)
    #expect(unsafe MemoryLayout<Properties>.offset(of: \.company) == 32)
    #expect(unsafe MemoryLayout<Properties>.offset(of: \.created) == 80)
  }

  @Test func aRuleForEntriesIsLaidOutAsInTheLibrary() {
    #expect(MemoryLayout<Native.DateTime>.size == 32)
    typealias Rule = Native.Validation
    #expect(unsafe MemoryLayout<Rule>.size == 192)
    #expect(unsafe MemoryLayout<Rule>.offset(of: \.dropdown) == 6)
    #expect(unsafe MemoryLayout<Rule>.offset(of: \.number) == 8)
    #expect(unsafe MemoryLayout<Rule>.offset(of: \.formula) == 16)
    #expect(unsafe MemoryLayout<Rule>.offset(of: \.list) == 24)
    #expect(unsafe MemoryLayout<Rule>.offset(of: \.dateTime) == 32)
    #expect(unsafe MemoryLayout<Rule>.offset(of: \.leastFormula) == 72)
    #expect(unsafe MemoryLayout<Rule>.offset(of: \.mostFormula) == 120)
    #expect(unsafe MemoryLayout<Rule>.offset(of: \.inputTitle) == 160)
    #expect(unsafe MemoryLayout<Rule>.offset(of: \.errorMessage) == 184)
  }

  @Test func aConditionalFormatIsLaidOutAsInTheLibrary() {
    typealias Format = Native.ConditionalFormat
    #expect(unsafe MemoryLayout<Format>.stride == 160)
    #expect(unsafe MemoryLayout<Format>.offset(of: \.criteria) == 1)
    #expect(unsafe MemoryLayout<Format>.offset(of: \.formula) == 16)
    #expect(unsafe MemoryLayout<Format>.offset(of: \.format) == 24)
    #expect(unsafe MemoryLayout<Format>.offset(of: \.leastColour) == 52)
    #expect(unsafe MemoryLayout<Format>.offset(of: \.middleNumber) == 56)
    #expect(unsafe MemoryLayout<Format>.offset(of: \.mostColour) == 100)
    #expect(unsafe MemoryLayout<Format>.offset(of: \.barAxisColour) == 132)
    #expect(unsafe MemoryLayout<Format>.offset(of: \.areas) == 144)
    #expect(unsafe MemoryLayout<Format>.offset(of: \.stopsIfTrue) == 152)
  }

  @Test func theStructuresOfChartsAreLaidOutAsInTheLibrary() {
    typealias Options = Native.ChartOptions
    #expect(unsafe MemoryLayout<Options>.stride == 48)
    #expect(unsafe MemoryLayout<Options>.offset(of: \.xScale) == 8)
    #expect(unsafe MemoryLayout<Options>.offset(of: \.objectPosition) == 24)
    #expect(unsafe MemoryLayout<Options>.offset(of: \.description) == 32)
    #expect(unsafe MemoryLayout<Options>.offset(of: \.isDecorative) == 40)
    #expect(MemoryLayout<Native.ChartFill>.stride == 8)
    #expect(MemoryLayout<Native.ChartFill>.offset(of: \.none) == 4)
    typealias Line = Native.ChartLine
    #expect(MemoryLayout<Line>.stride == 16)
    #expect(MemoryLayout<Line>.offset(of: \.none) == 4)
    #expect(MemoryLayout<Line>.offset(of: \.width) == 8)
    #expect(MemoryLayout<Line>.offset(of: \.dashes) == 12)
    typealias Font = Native.ChartFont
    #expect(unsafe MemoryLayout<Font>.stride == 32)
    #expect(unsafe MemoryLayout<Font>.offset(of: \.size) == 8)
    #expect(unsafe MemoryLayout<Font>.offset(of: \.rotation) == 20)
    #expect(unsafe MemoryLayout<Font>.offset(of: \.colour) == 24)
    #expect(unsafe MemoryLayout<Font>.offset(of: \.baseline) == 30)
  }

  @Test func theSecondNameOfTheLibraryIsTriedToo() throws {
    let files = ["libabsent.so.9"] + SystemLibrary.Name.xlsxWriter.files
    _ = try LibXlsxWriter(.init(files: files, package: "libxlsxwriter4"))
  }
}
