// swift-tools-version: 6.2

import PackageDescription

let swiftSettings: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

// The store's proofs run it a hundred thousand times: without optimisation they took half of all tests.
let optimised: [SwiftSetting] =
  swiftSettings + [.unsafeFlags(["-O"], .when(configuration: .debug))]

// Finding and binding libstdc++ and libgcc took over 1 ms of each start, so the release holds them,
// as it holds Swift's runtime. The linker is the toolchain's; gold cannot read Scripts/static.
let releaseLinking: [LinkerSetting] = [
  .unsafeFlags(
    [
      "-use-ld=lld", "-L\(Context.packageDirectory)/Scripts/static",
      "-Xclang-linker", "-static-libgcc", "-Xlinker", "--no-export-dynamic",
    ],
    .when(configuration: .release)
  )
]

let package = Package(
  name: "candid",
  products: [
    .executable(name: "candid", targets: ["candid"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    // Values and rules; the standard library only.
    .target(name: "CandidCore", swiftSettings: swiftSettings),
    .target(name: "LosslessJSON", swiftSettings: optimised),
    .target(name: "Canvas", swiftSettings: swiftSettings),

    // The plan on disk, and the screens as pure functions.
    .target(
      name: "CandidStore",
      dependencies: ["CandidCore", "LosslessJSON", "CSystem"],
      swiftSettings: optimised
    ),
    .target(
      name: "CandidUI",
      dependencies: ["CandidCore", "Canvas"],
      swiftSettings: swiftSettings
    ),

    // The terminal, the system and the data, as C sees them.
    .target(
      name: "Terminal",
      dependencies: ["Canvas", "CNcurses", "CSystem"],
      swiftSettings: swiftSettings
    ),
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncursesw5-dev"])]),
    .target(name: "CSystem", cSettings: [.treatAllWarnings(as: .error)]),
    .target(
      name: "CSampleData",
      path: "Data",
      exclude: ["sample-plan.json", "schema"],
      cSettings: [.treatAllWarnings(as: .error), .disableWarning("c23-extensions")]
    ),

    .executableTarget(
      name: "candid",
      dependencies: [
        "CandidCore", "LosslessJSON", "Canvas", "CandidStore", "CandidUI", "Terminal",
        "CSampleData", "CSystem",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: swiftSettings,
      linkerSettings: releaseLinking
    ),

    .testTarget(
      name: "CandidCoreTests",
      dependencies: ["CandidCore"],
      exclude: ["Balance/Sentences.txt"],
      swiftSettings: swiftSettings
    ),
    .testTarget(
      name: "LosslessJSONTests",
      dependencies: ["LosslessJSON"],
      swiftSettings: swiftSettings
    ),
    .testTarget(name: "CanvasTests", dependencies: ["Canvas"], swiftSettings: swiftSettings),
    .testTarget(
      name: "CandidStoreTests",
      dependencies: ["CandidStore", "CandidCore", "LosslessJSON"],
      swiftSettings: swiftSettings
    ),
    .testTarget(
      name: "CandidUITests",
      dependencies: ["CandidUI", "CandidCore", "Canvas"],
      exclude: ["Screens"],
      swiftSettings: swiftSettings
    ),
    .testTarget(
      name: "TerminalTests",
      dependencies: ["Terminal", "Canvas"],
      swiftSettings: swiftSettings
    ),
    // Runs the built program, so it depends on it.
    .testTarget(
      name: "candidTests",
      dependencies: [
        "candid", "CandidCore", "CandidStore", "CandidUI", "Canvas",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: swiftSettings
    ),
  ]
)
