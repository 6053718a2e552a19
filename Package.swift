// swift-tools-version: 6.2
import PackageDescription

/// Every target is compiled in the same strict way; `make test` also refuses undeclared imports.
let strict: [SwiftSetting] = [
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
  .unsafeFlags(
    [
      "-Xfrontend", "-disable-concrete-type-metadata-mangled-name-accessors",
      // The linker can move and leave out functions one by one.
      "-Xfrontend", "-function-sections",
    ],
    .when(configuration: .release)),
]

/// What the linker of the released program is told.
let linking = "\(Context.packageDirectory)/Sources/appraise/Linking"

/// A room of the house. `uses` names what it may import: only rooms that stand above it.
func room(_ name: String, uses: [String] = []) -> Target {
  .target(
    name: name, dependencies: uses.map { .target(name: $0) }, swiftSettings: strict)
}

/// - Parameter files: folders of files that the tests read, beside the sources.
func tests(of name: String, uses: [String] = [], files: [String] = []) -> Target {
  .testTarget(
    name: "\(name)Tests",
    dependencies: ([name, "TestSupport"] + uses).map { .target(name: $0) },
    path: "Tests/\(name)Tests", exclude: files, swiftSettings: strict)
}

let package = Package(
  name: "appraise",
  products: [.executable(name: "appraise", targets: ["appraise"])],
  targets: [
    // From foundation to roof: each room uses only rooms above it in this list.
    room("Diagnostics"),
    room("ExactArithmetic"),
    room("Fingerprints"),
    room("Archives"),
    room("SystemLibraries"),
    room("Signatures", uses: ["SystemLibraries"]),
    room("Rules", uses: ["Diagnostics", "ExactArithmetic"]),
    room("Tables", uses: ["Diagnostics"]),
    room("Workbooks", uses: ["Diagnostics", "SystemLibraries", "Tables"]),
    room("Spreadsheets", uses: ["Diagnostics", "SystemLibraries"]),
    room("RubricSyntax", uses: ["Diagnostics", "Rules"]),
    room("RubricModel", uses: ["Diagnostics", "ExactArithmetic", "Rules", "RubricSyntax"]),
    room(
      "Seals",
      uses: [
        "Diagnostics", "Fingerprints", "Archives", "SystemLibraries", "Signatures", "RubricSyntax",
      ]),
    room(
      "Ballots",
      uses: [
        "Diagnostics", "ExactArithmetic", "Fingerprints", "Rules", "Tables", "RubricSyntax",
        "RubricModel",
      ]),
    room(
      "Reconciliation",
      uses: ["Diagnostics", "ExactArithmetic", "Tables", "RubricSyntax", "Ballots"]),
    room("Scoring", uses: ["Diagnostics", "ExactArithmetic", "Rules", "RubricModel", "Ballots"]),
    room(
      "Proofs",
      uses: ["Diagnostics", "ExactArithmetic", "Rules", "RubricModel", "Ballots", "Scoring"]),
    room(
      "Reports",
      uses: [
        "Diagnostics", "ExactArithmetic", "Rules", "Tables", "Spreadsheets", "RubricModel",
        "Ballots", "Reconciliation", "Scoring", "Proofs",
      ]),
    room(
      "Examples",
      uses: [
        "Diagnostics", "ExactArithmetic", "Rules", "RubricSyntax", "RubricModel", "Ballots",
        "Scoring", "Reports",
      ]),
    room(
      "LiveWorkbooks",
      uses: [
        "Diagnostics", "ExactArithmetic", "Rules", "Spreadsheets", "RubricModel", "Ballots",
        "Scoring",
      ]),
    room("Differences", uses: ["Diagnostics", "Reports"]),
    room(
      "Stationery",
      uses: [
        "Diagnostics", "ExactArithmetic", "Spreadsheets", "Tables", "RubricModel", "Ballots",
      ]),
    room("Arguments", uses: ["Diagnostics"]),
    .executableTarget(
      name: "appraise",
      dependencies: [
        "Diagnostics", "Fingerprints", "Archives", "SystemLibraries", "Signatures", "Tables",
        "Workbooks", "RubricSyntax", "RubricModel", "Seals", "Ballots", "Reconciliation", "Scoring",
        "Examples", "Reports", "LiveWorkbooks", "Spreadsheets", "Differences", "Stationery",
        "Arguments",
      ],
      exclude: ["Linking"],
      swiftSettings: strict,
      linkerSettings: [
        // The released program carries the Swift runtime, and that of C++ which it needs: it starts
        // in milliseconds and runs on a machine without a toolchain. What a count of a meeting runs
        // through stands together in it, so that the rest is never read into memory.
        .unsafeFlags(
          [
            "-static-stdlib", "-L\(linking)", "-use-ld=lld",
            "-Xlinker", "--symbol-ordering-file=\(linking)/start.order",
            "-Xlinker", "--no-warn-symbol-ordering", "-Xlinker", "--icf=safe",
            "-Xlinker", "--no-export-dynamic", "-Xlinker", "-z", "-Xlinker", "pack-relative-relocs",
          ],
          .when(platforms: [.linux], configuration: .release))
      ]),

    // Measures the program on large files; `make bench` runs it.
    .executableTarget(name: "Benchmarks", swiftSettings: strict),

    .target(
      name: "TestSupport",
      dependencies: ["Diagnostics", "RubricSyntax", "RubricModel", "Tables"],
      path: "Tests/TestSupport"),
    // What every input has to keep to, whatever its bytes; `make fuzz` and a corpus of found crashes
    // run it.
    .target(
      name: "FuzzTargets",
      dependencies: [
        "Diagnostics", "Fingerprints", "Archives", "Signatures", "Tables", "Workbooks",
        "RubricSyntax", "RubricModel", "Seals", "Ballots", "Reconciliation", "Scoring", "Reports",
        "Differences",
      ],
      path: "Tests/FuzzTargets", swiftSettings: strict),
    .testTarget(
      name: "FuzzTargetsTests", dependencies: ["FuzzTargets", "TestSupport"],
      path: "Tests/FuzzTargetsTests",
      exclude: ["Found"], swiftSettings: strict),
    tests(of: "Diagnostics"),
    tests(of: "ExactArithmetic"),
    tests(of: "Fingerprints"),
    tests(of: "Archives"),
    tests(of: "SystemLibraries"),
    tests(of: "Signatures", uses: ["SystemLibraries"]),
    tests(of: "Rules", uses: ["Diagnostics", "ExactArithmetic"]),
    tests(of: "Tables", uses: ["Diagnostics"]),
    tests(
      of: "Workbooks", uses: ["Diagnostics", "SystemLibraries", "Tables"], files: ["Fixtures"]),
    tests(of: "Spreadsheets", uses: ["Diagnostics", "SystemLibraries", "Tables", "Workbooks"]),
    tests(of: "RubricSyntax", uses: ["Diagnostics", "ExactArithmetic", "Rules"]),
    tests(of: "RubricModel", uses: ["Diagnostics", "ExactArithmetic", "Rules", "RubricSyntax"]),
    tests(
      of: "Seals",
      uses: [
        "Diagnostics", "Archives", "Fingerprints", "SystemLibraries", "Signatures", "RubricSyntax",
      ]),
    tests(
      of: "Ballots",
      uses: ["Diagnostics", "ExactArithmetic", "Tables", "RubricSyntax", "RubricModel"]),
    tests(of: "Reconciliation", uses: ["Diagnostics", "Tables"]),
    tests(
      of: "Scoring",
      uses: [
        "Diagnostics", "ExactArithmetic", "Rules", "Tables", "RubricSyntax", "RubricModel",
        "Ballots",
      ]),
    tests(
      of: "Proofs",
      uses: [
        "Diagnostics", "ExactArithmetic", "Rules", "Tables", "RubricSyntax", "RubricModel",
        "Ballots", "Scoring",
      ]),
    tests(
      of: "Examples",
      uses: ["Diagnostics", "ExactArithmetic", "RubricModel", "Ballots", "Scoring", "Proofs"]),
    tests(
      of: "Reports",
      uses: [
        "Diagnostics", "ExactArithmetic", "Fingerprints", "Tables", "Spreadsheets", "RubricSyntax",
        "RubricModel", "Ballots", "Scoring",
      ],
      files: ["Golden"]),
    tests(
      of: "LiveWorkbooks",
      uses: [
        "Diagnostics", "ExactArithmetic", "Tables", "Spreadsheets", "RubricModel", "Ballots",
        "Scoring", "Examples",
      ]),
    tests(of: "Differences", uses: ["Diagnostics", "Reports"]),
    tests(
      of: "Stationery",
      uses: [
        "Diagnostics", "Spreadsheets", "Tables", "Workbooks", "RubricSyntax", "RubricModel",
        "Ballots",
      ]),
    tests(of: "Arguments", uses: ["Diagnostics"]),
    // The program as a user runs it, and the house rules as a test that reads the sources.
    tests(
      of: "appraise", uses: ["Diagnostics", "Archives", "Seals", "Signatures"],
      files: ["Fixtures", "Golden"]),
  ],
  swiftLanguageModes: [.v6]
)

// Only libFuzzer can link this one; `make fuzz` asks for it.
if Context.environment["APPRAISE_FUZZING"] != nil {
  let fuzzed: [Target.Dependency] = [.target(name: "FuzzTargets")]
  package.targets.append(
    .executableTarget(
      name: "Fuzzing", dependencies: fuzzed, path: "Tests/Fuzzing", exclude: ["leaks.supp"],
      swiftSettings: strict))
}
