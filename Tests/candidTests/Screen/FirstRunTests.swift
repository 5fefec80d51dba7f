import Foundation
import Testing

/// candid without a plan, on a terminal.
@Suite struct FirstRunTests {
  private static let down = "\u{1B}[B"
  private static let save = "\u{13}"

  private func run(
    _ home: Home,
    _ arguments: [String] = [],
    columns: Int = 80,
    rows: Int = 24,
    with variables: [String: String] = [:]
  ) throws -> PtyRun {
    let run = try PtyRun(home, arguments, columns: columns, rows: rows, with: variables)
    try run.wait(for: "New plan", "There is no plan here yet", "make the plan")
    return run
  }

  private func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  @Test func `a plan is made where init makes it, and its empty week opens`() throws {
    let home = Home(withPlan: false)
    let run = try run(home)
    try run.wait(for: "~/.local/share/candid/plan", "Europe/Brussels")
    // The keys are at the name, which alone is empty.
    try run.type("Studio Mira", untilShown: "Studio Mira")
    run.type(Self.save)
    try run.wait(
      for: "Made the plan “Studio Mira”",
      "`candid` opens it from now on",
      "a adds a post",
      "? help"
    )
    #expect(
      home.read("plan.json") == """
        {
          "candid": 1,
          "name": "Studio Mira",
          "timeZone": "Europe/Brussels"
        }

        """
    )
    try run.type("aFirst post\r", untilShown: "u undoes")
    run.type("q")
    #expect(try run.wait() == .exited(0))
    #expect(run.modes == run.modesBefore)
    #expect(home.read("weeks/2026-W06.json")?.contains("First post") == true)
  }

  @Test(arguments: ["\t\tq", "\u{1B}", "\u{3}", "\t\u{1B}"])
  func `leaving makes nothing`(keys: String) throws {
    let home = Home(withPlan: false)
    let run = try run(home)
    run.type(keys)
    #expect(try run.wait() == .exited(0))
    #expect(!exists("\(home.path)/.local"))
    #expect(run.modes == run.modesBefore)
  }

  @Test func `leaving asks once where something was typed`() throws {
    let home = Home(withPlan: false)
    let run = try run(home)
    run.type("quartz")
    try run.type("\u{1B}", untilShown: "Esc again")
    run.type("\u{1B}")
    #expect(try run.wait() == .exited(0))
    #expect(!exists("\(home.path)/.local"))
  }

  @Test func `the sample opens, and nothing of it is kept`() throws {
    let home = Home(withPlan: false)
    let run = try run(home, columns: 120, rows: 40)
    run.type("\t\t\u{1B}[C\r")
    try run.wait(for: "What a bad firing costs", "? help")
    run.type("q")
    #expect(try run.wait() == .exited(0))
    #expect(!exists("\(home.path)/.local"))
  }

  @Test func `a name is asked for at its field`() throws {
    let home = Home(withPlan: false)
    let run = try run(home)
    try run.type("\t\t\r", untilShown: "the plan needs a name")
    run.type("Quartz\r\r")
    try run.wait(for: "Zone")
    run.type(Self.save)
    try run.wait(for: "Made the plan “Quartz”")
  }

  @Test func `what stands in the way is said at the field, and nothing typed is lost`() throws {
    let home = Home(withPlan: false)
    try Data("a file".utf8).write(to: URL(fileURLWithPath: "\(home.path)/taken"))
    let run = try run(home, columns: 100, rows: 30)
    run.type("\u{1B}[Z\u{15}~/taken/plan\tQuartz")
    try run.type(Self.save, untilShown: "taken/plan: cannot make it, a part of the path")
    try run.wait(for: "Quartz")
    // A zone nobody knows.
    run.type("\t\t\u{15}Mars/Base")
    try run.type(Self.save, untilShown: "“Mars/Base” is no time zone; write one like")
    try run.wait(for: "Quartz", "~/taken/plan")
    run.type("\u{15}Europe/Lisbon")
    // Up to the folder.
    run.type("\u{1B}[A\u{1B}[A\u{15}~/other")
    run.type(Self.save)
    try run.wait(for: "Made the plan “Quartz”; `candid --plan \(home.path)/other` opens it")
    let made = FileManager.default.contents(atPath: "\(home.path)/other/plan.json") ?? Data()
    #expect(String(decoding: made, as: UTF8.self).contains("Europe/Lisbon"))
  }

  @Test func `a folder with other files is asked about once`() throws {
    let home = Home(withPlan: false)
    home.write("mine", to: "notes.txt")
    let run = try run(home)
    run.type("Quartz")
    let question = "holds another file; ^S again makes the plan beside them"
    try run.type(Self.save, untilShown: question)
    #expect(home.read("plan.json") == nil)
    try run.type(Self.save, untilShown: "Made the plan “Quartz”")
    #expect(home.read("notes.txt") == "mine")
    #expect(home.read("plan.json")?.contains("Quartz") == true)
  }

  @Test func `a folder that holds a plan, and a home nobody knows, are refused at once`() throws {
    let home = Home(withPlan: false)
    let mine = "\(home.path)/mine"
    try FileManager.default.createDirectory(atPath: mine, withIntermediateDirectories: false)
    try Data("{}".utf8).write(to: URL(fileURLWithPath: "\(mine)/plan.json"))
    try Data().write(to: URL(fileURLWithPath: "\(mine)/notes.txt"))
    let run = try run(home, columns: 120)
    run.type("\u{1B}[Z\u{15}~/mine\tQuartz")
    try run.type(Self.save, untilShown: "holds a plan already; choose another folder")
    run.type("\u{15}~nobody/plan")
    try run.type(Self.save, untilShown: "~nobody/plan: candid knows no such home")
    #expect(FileManager.default.contents(atPath: "\(mine)/plan.json") == Data("{}".utf8))
  }

  @Test func `a folder that takes no files is said, and another taken`() throws {
    guard getuid() != 0 else { return }
    let home = Home(withPlan: false)
    try FileManager.default.createDirectory(
      atPath: "\(home.path)/closed",
      withIntermediateDirectories: false,
      attributes: [.posixPermissions: 0o500]
    )
    let run = try run(home, ["--plan", "closed/plan"], columns: 100)
    run.type("Quartz")
    try run.type(Self.save, untilShown: "closed/plan: cannot make it, permission denied")
    try run.wait(for: "Quartz")
  }

  @Test(arguments: [(["--plan", "mine"], [:]), ([], ["CANDID_PLAN": "mine"])])
  func `a plan that is named and not there is offered with its folder`(
    arguments: [String],
    variables: [String: String]
  ) throws {
    let home = Home(withPlan: false)
    let run = try run(home, arguments, with: variables)
    try run.wait(for: "~/mine")
    run.type("Quartz\(Self.save)")
    try run.wait(for: "Made the plan “Quartz”")
    #expect(exists("\(home.path)/mine/plan.json"))
  }

  @Test(arguments: [(40, 12), (75, 20), (200, 60)])
  func `it works at any size the week works at`(columns: Int, rows: Int) throws {
    let home = Home(withPlan: false)
    let run = try PtyRun(home, columns: columns, rows: rows)
    try run.wait(for: "New plan", "make the plan")
    run.type("Quartz")
    try run.wait(for: "Quartz")
    run.type(Self.save)
    try run.wait(for: "Made the plan")
    #expect(home.read("plan.json")?.contains("Quartz") == true)
  }

  @Test func `a screen too small says what it needs, and goes on once it grows`() throws {
    let run = try PtyRun(Home(withPlan: false), columns: 39, rows: 11)
    try run.wait(for: "needs 40x12, has 39x11")
    run.resize(columns: 80, rows: 24)
    try run.wait(for: "New plan", "make the plan")
    run.type("\t\tq")
    #expect(try run.wait() == .exited(0))
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
  func `a signal ends it, and the terminal is as before`(signal: Int32) throws {
    let home = Home(withPlan: false)
    let run = try run(home)
    run.send(signal)
    #expect(try run.wait() == .killed(signal))
    #expect(run.modes == run.modesBefore)
    #expect(!exists("\(home.path)/.local"))
  }

  @Test func `without a terminal to type in it says that there is no plan`() throws {
    let home = Home(withPlan: false)
    let said = "\(home.path)/said"
    let run = try PtyRun(
      home,
      input: .path("/dev/null", O_RDONLY),
      complaints: .path(said, O_WRONLY | O_CREAT)
    )
    #expect(try run.wait() == .exited(66))
    let text = FileManager.default.contents(atPath: said) ?? Data()
    #expect(
      String(decoding: text, as: UTF8.self)
        == "candid: \(home.plan): no plan here; `candid init \(home.plan)` makes one\n"
    )
  }

  @Test func `in tmux it is suspended and goes on`() throws {
    guard TmuxSession.isInstalled else { return }
    let home = Home(withPlan: false)
    let shell = try TmuxSession(home)
    try shell.enter("candid")
    try shell.wait(for: "New plan", "Europe/Brussels")
    try shell.type("Quartz")
    try shell.wait(for: "Quartz")
    try shell.press("C-z")
    try shell.wait(for: "Stopped")
    try shell.enter("fg")
    try shell.wait(for: "New plan", "Quartz")
    try shell.press("C-s")
    try shell.wait(for: "Made the plan “Quartz”", "a adds a post")
  }
}
