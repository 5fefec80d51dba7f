import Testing

/// Going from one plan to another on the screen.
@Suite struct PlansScreenTests {
  private func home() throws -> Home {
    let home = try Home.withSample()
    home.run("--plan", "./second", "init", "--name", "Second plan", "--zone", "Europe/Brussels")
    home.run("--plan", "./second", "add", "Only here", "--on", "today")
    try home.writeConfig(
      """
      {"plans": {"studio": "~/.local/share/candid/plan", "second": "~/second", "gone": "~/gone"}}
      """
    )
    return home
  }

  @Test func `each plan is told, and Enter goes there and back`() throws {
    let run = try PtyRun(try home())
    try run.wait(for: "? help")
    try run.type("P", untilShown: "no plan here")
    try run.wait(for: "Second plan", "one post, too few to say", "(open)")
    try run.type("j\r", untilShown: "Only here")
    try run.wait(for: "Second plan", "Week 6")
    try run.type("P", untilShown: "Second plan (open)")
    run.type("k\r")
    try run.wait("the first plan") { !$0.contains("Only here") && $0.contains("Studio Mira") }
  }

  @Test func `a plan that cannot be opened leaves one where one was`() throws {
    let run = try PtyRun(try home())
    try run.wait(for: "? help")
    try run.type("P", untilShown: "no plan here")
    run.type("jj\r")
    try run.type("q", untilShown: "hjkl")
    #expect(run.screen.text.contains("Studio Mira"))
  }

  @Test func `what is done after going there is done there`() throws {
    let home = try home()
    let run = try PtyRun(home)
    try run.wait(for: "? help")
    try run.type("P", untilShown: "Second plan")
    try run.type("j\r", untilShown: "Only here")
    try run.type("ic", untilShown: "u undoes")
    #expect(
      home.run("--plan", "second", "list", "--intention", "connection").output.contains("Only here")
    )
    home.run("--plan", "second", "add", "Sent later", "--on", "today")
    try run.wait(for: "Sent later")
  }

  @Test func `words that are typed there are kept there`() throws {
    let home = try home()
    let run = try PtyRun(home)
    try run.wait(for: "? help")
    try run.type("P", untilShown: "Second plan")
    try run.type("j\r", untilShown: "Only here")
    try run.type("aHalf a tit", untilShown: "Half a tit")
    run.send(15)
    #expect(try run.wait() == .killed(15))
    let again = try PtyRun(home, ["--plan", "second"])
    try again.wait(for: "Half a tit")
  }

  @Test func `a change that waits is saved before another plan opens`() throws {
    let home = try home()
    let other = try OtherWriter(home)
    let run = try PtyRun(home)
    try run.wait(for: "? help")
    try run.type("lsw", untilShown: "waiting")
    try run.type("P", untilShown: "Second plan")
    try run.type("j\r", untilShown: "the other plan opens after this")
    other.finish()
    try run.wait(for: "Only here")
    #expect(home.read("weeks/2026-W06.json")?.contains(#""story": "whole""#) == true)
  }
}
