import CandidStore

/// Where a new plan is made.
enum PlanPlace {
  /// The folder named as argument, by `--plan` or CANDID_PLAN; else the place for people's data.
  ///
  /// A plan that happens to lie above the folder one works in plays no part.
  static func new(_ argument: String?, _ surroundings: Surroundings) throws -> String {
    let environment = surroundings.environment
    let asked = surroundings.globals.plan.map { word in
      let names = surroundings.config.folders
      let folder = try? PlanFinder.folder(
        named: word,
        in: Workspace.workingDirectory(),
        names: names
      )
      // A new plan may have any name.
      return folder ?? word
    }
    if let named = argument ?? asked ?? environment["CANDID_PLAN"] {
      return try checked(named)
    }
    if let data = environment.folder("XDG_DATA_HOME") { return "\(data)/candid/plan" }
    guard let home = environment.folder("HOME") else { throw StoreError.noHome }
    return "\(home)/.local/share/candid/plan"
  }

  private static func checked(_ folder: String) throws(Refusal) -> String {
    guard !folder.isEmpty else {
      throw .argument("the folder", "is empty; name one, or leave it out")
    }
    guard folder.contains(where: { $0 != "/" }) else {
      throw .folder(path: folder, why: "a plan does not belong there; name a folder of its own")
    }
    return folder.hasPrefix("/") ? folder : "\(Workspace.workingDirectory())/\(folder)"
  }
}
