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

  /// The folder that a person typed, where `~` is their home.
  static func typed(_ text: String, _ environment: Environment) throws(Refusal) -> String {
    guard text.hasPrefix("~") else { return try checked(text) }
    guard text == "~" || text.hasPrefix("~/"), let home = environment.folder("HOME") else {
      throw .folder(path: text, why: "candid knows no such home; write the folder from / on")
    }
    return try checked(home + text.dropFirst())
  }

  /// The same as a person would type it.
  static func short(_ folder: String, _ environment: Environment) -> String {
    guard let home = environment.folder("HOME"), folder.hasPrefix("\(home)/") else { return folder }
    return "~" + folder.dropFirst(home.count)
  }

  /// How the screen is opened with a plan: with `--plan` where it is not found without.
  static func command(opening store: Store, _ environment: Environment) -> String {
    let found = try? PlanFinder.folder(
      option: nil,
      environment: environment.variables,
      workingDirectory: Workspace.workingDirectory()
    )
    let isFound = found.flatMap { try? Store(opening: $0).folder } == store.folder
    return isFound ? "candid" : "candid --plan \(store.folder.shellWord)"
  }

  /// How many files and folders stand where a plan is to be made, hidden ones apart.
  ///
  /// - Throws: Where one of them is a plan.
  static func neighbours(in folder: String) throws(StoreError) -> Int {
    // What is not there, or cannot be looked at, is found out when the plan is made.
    let names = (try? Disk.live.names(folder)) ?? []
    if names.contains("plan.json") { throw .planIsThere(path: folder) }
    return names.count { !$0.hasPrefix(".") }
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
