import Foundation
import Testing

/// A plan that another program is writing to.
@Suite struct BusyPlanTests {
  @Test func `a change waits for the plan while keys go on working`() throws {
    let home = try Home.withSample()
    let before = try home.planFiles()
    let other = try OtherWriter(home)
    let run = try PtyRun(home)
    try run.wait(for: "? help")
    try run.type("lsw", untilShown: "waiting")
    try run.type("2l", untilShown: "Studio tour, part two")
    try run.type("b", untilShown: "Repairs")
    try run.type("q", untilShown: "hjkl")
    #expect(try home.planFiles() == before)
    other.finish()
    try run.wait(for: "u undoes", "saved")
    #expect(home.read("weeks/2026-W06.json")?.contains(#""story": "whole""#) == true)
    #expect(try home.planFiles() != before)
    run.type("q")
    #expect(try run.wait() == .exited(0))
  }

  @Test func `Esc gives back typed words that wait`() throws {
    let home = try Home.withSample()
    let before = try home.planFiles()
    let other = try OtherWriter(home)
    let run = try PtyRun(home)
    try run.wait(for: "? help")
    try run.type("aFirst thoughts\r", untilShown: "Esc gives back what you typed")
    run.type("not taken")
    try run.type("\u{1B}", untilShown: "what you typed is yours again")
    try run.type(" and more", untilShown: "First thoughts and more")
    other.finish()
    #expect(try home.planFiles() == before)
    try run.type("\r", untilShown: "u undoes")
    #expect(home.run("list", "--find", "First thoughts and more").output.contains("First thoughts"))
  }

  @Test func `what is typed after a line that waits is taken once it is saved`() throws {
    let home = try Home.withSample()
    let other = try OtherWriter(home)
    let run = try PtyRun(home)
    try run.wait(for: "? help")
    try run.type("aFirst thoughts\r", untilShown: "Esc gives back what you typed")
    run.type("aSecond thoughts\r")
    _ = run.watch(milliseconds: 50)
    other.finish()
    try run.wait(for: "Added “Second thoughts”")
    #expect(home.run("list", "--find", "thoughts", "--format", "{title}").output.contains("First"))
  }

  @Test func `changes that wait are saved in their order`() throws {
    let home = try Home.withSample()
    let other = try OtherWriter(home)
    let run = try PtyRun(home)
    try run.wait(for: "? help")
    try run.type("sp", untilShown: "waiting")
    run.type("shsnic")
    _ = run.watch(milliseconds: 50)
    other.finish()
    try run.wait(for: "● connection", "○ plain")
    let list = home.run("list", "--from", "tue", "--to", "tue", "--format", "{intention} {story}")
    #expect(list.output == "connection plain\n")
  }

  @Test func `leaving while a change waits saves it first`() throws {
    let home = try Home.withSample()
    let other = try OtherWriter(home)
    let run = try PtyRun(home)
    try run.wait(for: "? help")
    try run.type("lsw", untilShown: "waiting")
    try run.type("q", untilShown: "^C leaves without saving: another program")
    other.finish()
    #expect(try run.wait() == .exited(0))
    #expect(
      home.run("list", "--from", "wed", "--to", "wed", "--story", "whole").output.contains(
        "Sold out"
      )
    )
  }

  @Test func `whoever does not want to wait leaves, and is told what is lost`() throws {
    let home = try Home.withSample()
    let other = try OtherWriter(home)
    let run = try PtyRun(home, complaints: .path("\(home.path)/said", O_WRONLY | O_CREAT))
    try run.wait(for: "? help")
    try run.type("lsw", untilShown: "waiting")
    try run.type("q", untilShown: "^C leaves without saving")
    run.type("\u{3}")
    #expect(try run.wait() == .exited(74))
    other.finish()
    expectOneLoss(home)
  }

  @Test(arguments: ["", "q"])
  func `a signal while a change waits says what is not saved`(keys: String) throws {
    let home = try Home.withSample()
    let before = try home.planFiles()
    let other = try OtherWriter(home)
    let run = try PtyRun(home, complaints: .path("\(home.path)/said", O_WRONLY | O_CREAT))
    try run.wait(for: "? help")
    try run.type("lsw", untilShown: "waiting")
    run.type(keys)
    run.send(SIGTERM)
    #expect(try run.wait() == .killed(SIGTERM))
    other.finish()
    expectOneLoss(home)
    #expect(try home.planFiles() == before)
  }

  /// Expects one line on standard error about a change that is not saved.
  private func expectOneLoss(_ home: Home) {
    let said = FileManager.default.contents(atPath: "\(home.path)/said") ?? Data()
    let text = String(decoding: said, as: UTF8.self)
    #expect(text.hasPrefix("candid: not saved: "), "\(text)")
    #expect(text.split(separator: "\n").count == 1, "\(text)")
  }

  @Test func `a time limit gives a change up, in words`() throws {
    let home = try Home.withSample()
    let other = try OtherWriter(home)
    let run = try PtyRun(home, ["--lock-timeout", "0"])
    try run.wait(for: "? help")
    try run.type("lsw", untilShown: "another program")
    other.finish()
    try run.type("sw", untilShown: "u undoes")
  }
}
