// swift-tools-version: 6.2
import PackageDescription

let careful: [SwiftSetting] = [.enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("MemberImportVisibility")]

let package = Package(
  name: "kehoach",
  products: [
    .library(name: "Kehoach", targets: ["Kehoach"]),
    .executable(name: "kehoach", targets: ["KehoachCommand"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
  ],
  targets: [
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    // Opened when they are needed, not at every start (open_later.h).
    .target(name: "COpenLater", linkerSettings: [.linkedLibrary("dl")]),
    .target(name: "CLibZip", dependencies: ["COpenLater"]),
    .target(name: "CLibXLSXWriter", dependencies: ["COpenLater"]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CLinux"),

    // Letters: bytes, NFC, folding, Roman numerals, legacy encodings. No Foundation.
    .target(name: "VietnameseText", swiftSettings: careful),
    // The contract as plain values.
    .target(name: "PlanModel", swiftSettings: careful),
    // What a reader gives and what reconstruction makes of it.
    .target(name: "SourceModel", dependencies: ["PlanModel", "VietnameseText"], swiftSettings: careful),
    // One file a format: bytes in, SourceDocument out.
    .target(
      name: "DocumentReaders",
      dependencies: [
        "SourceModel", "PlanModel", "VietnameseText", "CLibXML2", "CLibZip", "CZlib", "CLinux",
      ], swiftSettings: careful),
    // Deadlines, bodies, citations, targets: text in, values with places out.
    .target(name: "PlanRecognition", dependencies: ["PlanModel", "VietnameseText"], swiftSettings: careful),
    // Reconstruction, letterhead, outline, tables, tasks.
    .target(
      name: "PlanParsing", dependencies: ["SourceModel", "PlanModel", "PlanRecognition", "VietnameseText"],
      swiftSettings: careful),
    // What changed between two plans.
    .target(
      name: "PlanDiff", dependencies: ["PlanModel", "PlanRecognition", "VietnameseText"], swiftSettings: careful),
    // One file a format written.
    .target(
      name: "PlanExport", dependencies: ["PlanModel", "PlanDiff", "PlanRecognition", "VietnameseText", "CLibXLSXWriter"],
      swiftSettings: careful),
    // What a careful reader would object to: one rule a check.
    .target(
      name: "PlanChecks", dependencies: ["PlanModel", "PlanRecognition", "VietnameseText"], swiftSettings: careful),
    // The library's face.
    .target(
      name: "Kehoach",
      dependencies: [
        "PlanModel", "SourceModel", "DocumentReaders", "PlanRecognition", "PlanParsing", "PlanExport", "PlanDiff",
        "PlanChecks", "VietnameseText", .product(name: "Crypto", package: "swift-crypto"),
      ], swiftSettings: careful),
    .executableTarget(
      name: "KehoachCommand",
      dependencies: [
        "Kehoach", "PlanModel", "SourceModel", "PlanRecognition", "PlanParsing", "PlanExport", "PlanDiff", "PlanChecks", "VietnameseText", "CLinux",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: careful),

    .testTarget(name: "VietnameseTextTests", dependencies: ["VietnameseText"], swiftSettings: careful),
    .testTarget(name: "DocumentReadersTests", dependencies: ["DocumentReaders", "PlanParsing", "Kehoach"], swiftSettings: careful),
    .testTarget(name: "PlanRecognitionTests", dependencies: ["PlanRecognition"], exclude: ["Fixtures"], swiftSettings: careful),
    .testTarget(
      name: "PlanParsingTests", dependencies: ["PlanParsing", "DocumentReaders", "Kehoach"], exclude: ["Fixtures"], swiftSettings: careful),
    .testTarget(
      name: "PlanExportTests", dependencies: ["PlanExport", "Kehoach"], exclude: ["Fixtures"], swiftSettings: careful),
    .testTarget(name: "PlanChecksTests", dependencies: ["PlanChecks", "Kehoach"], exclude: ["Fixtures"], swiftSettings: careful),
    .testTarget(name: "PlanDiffTests", dependencies: ["PlanDiff", "Kehoach"], swiftSettings: careful),
    .testTarget(name: "KehoachTests", dependencies: ["Kehoach", "PlanExport", "VietnameseText"], swiftSettings: careful),
    .testTarget(
      name: "CommandTests", dependencies: ["Kehoach", "PlanExport", "PlanChecks"], exclude: ["Cases", "Judges"], swiftSettings: careful),
  ]
)
