// swift-tools-version: 6.3

import PackageDescription

let package = Package(
  name: "midstance",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "midstance", targets: ["midstance"]),
    .library(name: "Programmes", targets: ["Programmes"]),
    .library(name: "ProgressTracking", targets: ["ProgressTracking"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    // Nothing of ours below these.
    .target(name: "PlainText"),
    .target(name: "Programmes"),
    .target(
      name: "CSystem",
      linkerSettings: [
        .linkedLibrary("ncursesw"),
        .linkedLibrary("tinfo", .when(platforms: [.linux])),
        .linkedLibrary("dl", .when(platforms: [.linux])),
      ]),

    // The programme file and the log.
    .target(
      name: "ProgrammeFiles",
      dependencies: ["Programmes", "PlainText", .product(name: "Yams", package: "Yams")]),
    .target(
      name: "StarterProgrammes",
      dependencies: ["Programmes", "ProgrammeFiles"],
      resources: [.embedInCode("Programs")]),
    .target(
      name: "ProgressTracking",
      dependencies: [
        "Programmes", "PlainText",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "Crypto", package: "swift-crypto"),
      ]),

    // The session.
    .target(name: "Coaching", dependencies: ["Programmes", "ProgressTracking"]),
    .target(name: "SessionSound", dependencies: ["Coaching", "Programmes"]),

    // Training that is made up, to try the rest on.
    .target(name: "DemoLogs", dependencies: ["Programmes", "ProgressTracking", "Coaching"]),

    // What is shown.
    .target(name: "Charts", dependencies: ["PlainText"]),
    .target(
      name: "ProgressReports",
      dependencies: [
        "Programmes", "ProgressTracking", "Charts", "PlainText",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      resources: [.embedInCode("Templates")]),
    .target(name: "TerminalUI", dependencies: ["PlainText"]),
    .target(
      name: "Screens",
      dependencies: [
        "Programmes", "ProgrammeFiles", "ProgressTracking", "Coaching", "SessionSound", "Charts",
        "ProgressReports", "TerminalUI", "PlainText",
      ],
      resources: [.embedInCode("Translations")]),
    .target(name: "CursesTerminal", dependencies: ["TerminalUI", "CSystem"]),
    .target(name: "SoundOutput", dependencies: ["SessionSound", "CSystem"]),

    // The command wires them.
    .executableTarget(
      name: "midstance",
      dependencies: [
        "Programmes", "ProgrammeFiles", "StarterProgrammes", "ProgressTracking", "Coaching",
        "DemoLogs", "Charts", "ProgressReports", "TerminalUI", "Screens", "CursesTerminal",
        "PlainText", "CSystem", "SessionSound", "SoundOutput",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    .target(name: "TestSupport", path: "Tests/TestSupport"),
    .testTarget(name: "PlainTextTests", dependencies: ["PlainText", "TestSupport"]),
    .testTarget(name: "ProgrammesTests", dependencies: ["Programmes", "TestSupport"]),
    .testTarget(
      name: "ProgrammeFilesTests",
      dependencies: [
        "ProgrammeFiles", "Programmes", "StarterProgrammes", "DemoLogs", "TestSupport",
      ],
      exclude: ["Protocols", "Rules", "Snapshots", "Validation/validate.py"]),
    .testTarget(
      name: "ProgressTrackingTests",
      dependencies: [
        "ProgressTracking", "Programmes", "DemoLogs", "TestSupport",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      exclude: ["Frozen"]),
    .testTarget(
      name: "CoachingTests",
      dependencies: ["Coaching", "Programmes", "ProgressTracking", "DemoLogs", "TestSupport"],
      exclude: ["Snapshots"]),
    .testTarget(
      name: "DemoLogsTests",
      dependencies: [
        "DemoLogs", "Programmes", "ProgrammeFiles", "ProgressTracking", "StarterProgrammes",
      ]),
    .testTarget(
      name: "SessionSoundTests",
      dependencies: ["SessionSound", "Coaching", "Programmes", "ProgressTracking", "TestSupport"]),
    .testTarget(
      name: "SoundOutputTests", dependencies: ["SoundOutput", "SessionSound", "TestSupport"],
      exclude: ["Player"]),
    .testTarget(
      name: "ChartsTests", dependencies: ["Charts", "TestSupport"], exclude: ["Snapshots"]),
    .testTarget(
      name: "ProgressReportsTests",
      dependencies: [
        "ProgressReports", "Screens", "ProgressTracking", "Programmes", "Charts", "PlainText",
        "TestSupport", "ProgrammeFiles", "StarterProgrammes", "DemoLogs",
      ],
      exclude: ["Snapshots"]),
    .testTarget(
      name: "TerminalUITests", dependencies: ["TerminalUI", "TestSupport"],
      exclude: ["Snapshots"]),
    .testTarget(
      name: "ScreensTests",
      dependencies: [
        "Screens", "TerminalUI", "Coaching", "Programmes", "ProgrammeFiles", "StarterProgrammes",
        "ProgressTracking", "ProgressReports", "DemoLogs", "Charts", "PlainText", "TestSupport",
      ],
      exclude: ["Snapshots"]),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "midstance", "Programmes", "ProgrammeFiles", "ProgressTracking", "DemoLogs", "TestSupport",
      ],
      exclude: ["Desktop", "Snapshots"]),
  ],
  swiftLanguageModes: [.v6]
)

if Context.environment["MIDSTANCE_FUZZ"] != nil {
  package.targets += [
    .target(
      name: "ReadingPromises", dependencies: ["ProgrammeFiles", "Programmes"],
      path: "Tests/Fuzzing/ReadingPromises"),
    .executableTarget(
      name: "FuzzReading", dependencies: ["ReadingPromises"], path: "Tests/Fuzzing/FuzzReading",
      swiftSettings: [.unsafeFlags(["-parse-as-library"])]),
    .target(
      name: "LogPromises",
      dependencies: [
        "ProgressTracking", "Programmes", .product(name: "Crypto", package: "swift-crypto"),
      ], path: "Tests/Fuzzing/LogPromises"),
    .executableTarget(
      name: "FuzzLog", dependencies: ["LogPromises"], path: "Tests/Fuzzing/FuzzLog",
      swiftSettings: [.unsafeFlags(["-parse-as-library"])]),
    .executableTarget(
      name: "MeasureReading",
      dependencies: ["ProgrammeFiles", "ReadingPromises", .product(name: "Yams", package: "Yams")],
      path: "Tests/Fuzzing/MeasureReading"),
  ]
}

for target in package.targets where [.executable, .regular, .test].contains(target.type) {
  target.swiftSettings =
    (target.swiftSettings ?? []) + [
      .enableUpcomingFeature("ExistentialAny"),
      .enableUpcomingFeature("ImmutableWeakCaptures"),
      .enableUpcomingFeature("InferIsolatedConformances"),
      .enableUpcomingFeature("InternalImportsByDefault"),
      .enableUpcomingFeature("MemberImportVisibility"),
      .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
      .strictMemorySafety(),
    ]
}

if Context.environment["MIDSTANCE_DOCS"] != nil {
  package.dependencies.append(
    .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"))
}
