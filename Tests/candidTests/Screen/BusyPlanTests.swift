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
    try run.type("b", untilShown: "The arithmetic")
    try run.type("q", untilShown: "hjkl")
    #expect(try home.planFiles() == before)
    other.finish()
    try run.wait(for: "Story told: whole", "saved")
    #expect(home.read("weeks/2026-W06.json")?.contains(#""story": "whole""#) == true)
    #expect(try home.planFiles() != before)
    run.type("q")
    #expect(try run.wait() == .exited(0))
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
    try run.wait(for: "Tagged connection")
    let list = home.run("list", "--from", "tue", "--to", "tue", "--format", "{intention} {story}")
    #expect(list.output == "connection plain\n")
  }

  @Test func `leaving while a change waits saves it first`() throws {
    let home = try Home.withSample()
    let other = try OtherWriter(home)
    let run = try PtyRun(home)
    try run.wait(for: "? help")
    try run.type("lsw", untilShown: "waiting")
    run.type("q")
    #expect(run.watch(milliseconds: 50) == "")
    other.finish()
    #expect(try run.wait() == .exited(0))
    #expect(
      home.run("list", "--from", "wed", "--to", "wed", "--story", "whole").output.contains(
        "Sold out"
      )
    )
  }

  @Test func `an end while a change waits says what is not saved`() throws {
    let home = try Home.withSample()
    let before = try home.planFiles()
    let other = try OtherWriter(home)
    let said = "\(home.path)/said"
    let run = try PtyRun(home, complaints: .path(said, O_WRONLY | O_CREAT))
    try run.wait(for: "? help")
    try run.type("lsw", untilShown: "waiting")
    run.send(SIGTERM)
    #expect(try run.wait() == .killed(SIGTERM))
    other.finish()
    let text = String(decoding: FileManager.default.contents(atPath: said) ?? Data(), as: UTF8.self)
    #expect(text.hasPrefix("candid: not saved: "), "\(text)")
    #expect(text.split(separator: "\n").count == 1, "\(text)")
    #expect(try home.planFiles() == before)
  }

  @Test func `a time limit gives a change up, in words`() throws {
    let home = try Home.withSample()
    let other = try OtherWriter(home)
    let run = try PtyRun(home, ["--lock-timeout", "0"])
    try run.wait(for: "? help")
    try run.type("lsw", untilShown: "another program")
    other.finish()
    try run.type("sw", untilShown: "Story told: whole")
  }
}
