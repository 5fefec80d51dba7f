import Foundation
import Testing

extension Home {
  /// A home whose plan is the sample, as `candid init --sample` makes it.
  static func withSample() throws -> Home {
    let home = Home(withPlan: false)
    let made = home.run("init", "--sample")
    try #require(made.exitCode == 0, "\(made)")
    return home
  }

  /// What the files of the plan hold, by name; not what is this machine's own.
  func planFiles() throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: plan)
    where name.hasSuffix(".json") && !name.hasPrefix(".candid") {
      files[name] = FileManager.default.contents(atPath: "\(plan)/\(name)")
    }
    return files
  }
}

extension Home {
  /// Whether words being typed are on disk.
  func hasDraft() throws -> Bool { try !drafts().isEmpty }

  /// The names in the folder of drafts, but for those that are not whole yet.
  func drafts() throws -> [String] {
    let folder = "\(plan)/.candid/drafts"
    guard FileManager.default.fileExists(atPath: folder) else { return [] }
    return try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { !$0.hasPrefix(".") }.sorted()
  }
}
