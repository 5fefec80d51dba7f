import Testing

@testable import CandidStore

struct PlanFinderTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("home/studio/deep/x", "")
  }

  private func find(
    option: String? = nil,
    _ environment: [String: String] = [:],
    from place: String = "home/studio/deep"
  ) throws(StoreError) -> String {
    let home = ["HOME": "\(folder.path)/home"]
    return try PlanFinder.folder(
      option: option,
      environment: home.merging(environment) { $1 },
      workingDirectory: "\(folder.path)/\(place)"
    )
  }

  @Test func `the option comes first, then the environment`() throws {
    try folder.write("home/studio/plan.json", planJSON)
    #expect(try find(option: "/a", ["CANDID_PLAN": "/b"]) == "/a")
    #expect(try find(["CANDID_PLAN": "/b"]) == "/b")
    #expect(try find(option: "mine") == "\(folder.path)/home/studio/deep/mine")
    #expect(try find(["CANDID_PLAN": ""]) == "\(folder.path)/home/studio")
  }

  @Test func `a word that is a name means the plan of that name`() throws {
    let names = ["studio": "/plans/studio", "mine": "/plans/mine"]
    func find(_ word: String) throws(StoreError) -> String {
      try PlanFinder.folder(
        named: word,
        in: "\(folder.path)/home/studio",
        names: names
      )
    }
    #expect(try find("studio") == "/plans/studio")
    #expect(try find("./studio") == "\(folder.path)/home/studio/./studio")
    #expect(try find("/a/studio") == "/a/studio")
    #expect(throws: StoreError.noPlanNamed("other", known: ["mine", "studio"])) {
      try find("other")
    }
    // What is there goes before a name, and without names any word is a path.
    #expect(try find("deep") == "\(folder.path)/home/studio/deep")
    try folder.write("home/studio/mine", "")
    #expect(try find("mine") == "\(folder.path)/home/studio/mine")
    #expect(try self.find(option: "other") == "\(folder.path)/home/studio/deep/other")
  }

  @Test func `the nearest plan from here to the home folder is found`() throws {
    try folder.write("home/plan.json", planJSON)
    #expect(try find() == "\(folder.path)/home")
    try folder.write("home/studio/deep/plan.json", planJSON)
    #expect(try find() == "\(folder.path)/home/studio/deep")
  }

  @Test func `a plan above the home folder is not looked for`() throws {
    try folder.write("plan.json", planJSON)
    #expect(try find() == "\(folder.path)/home/.local/share/candid/plan")
    #expect(try find(["HOME": "/nowhere"]) == folder.path)
  }

  @Test(arguments: [#"{"name": "terraform"}"#, "[]", "not JSON", ""])
  func `the plan json of another program is passed over`(text: String) throws {
    try folder.write("home/studio/deep/plan.json", text)
    try folder.write("home/plan.json", planJSON)
    #expect(try find() == "\(folder.path)/home")
  }

  @Test func `a damaged plan of candid is found, so that the damage is told`() throws {
    try folder.write("home/plan.json", planJSON)
    try folder.write("home/studio/plan.json", "{\"candid\": 1,")
    #expect(try find() == "\(folder.path)/home/studio")
    try folder.write("home/studio/deep/plan.json", "")
    try folder.write("home/studio/deep/weeks/ideas.json", "")
    #expect(try find() == "\(folder.path)/home/studio/deep")
  }

  @Test func `the usual place is the last`() throws {
    #expect(try find(["XDG_DATA_HOME": "/data/"]) == "/data/candid/plan")
    #expect(try find(["XDG_DATA_HOME": "relative"]).hasSuffix("/home/.local/share/candid/plan"))
  }

  @Test func `without a home folder one must be named`() throws {
    let error = try #require(throws: StoreError.self) { try find(["HOME": ""]) }
    #expect(error == .noHome)
    #expect(error.exitCode == 78)
    #expect(try find(["HOME": "", "XDG_DATA_HOME": "/data"]) == "/data/candid/plan")
  }
}
