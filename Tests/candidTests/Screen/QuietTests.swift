import Foundation
import Testing

/// How much the program says, and when.
@Suite struct QuietTests {
  @Test func `an idle program writes nothing and does not wake`() throws {
    let run = try PtyRun(try Home.withSample())
    try run.wait(for: "? help")
    #expect(run.watch(milliseconds: 50) == "")
    let before = wakings(of: run.child)
    #expect(run.watch(milliseconds: 400) == "")
    #expect(wakings(of: run.child) == before)
  }

  @Test func `a move is answered by one small write, and by the details once keys rest`() throws {
    let run = try PtyRun(try Home.withSample())
    try run.wait(for: "? help")
    #expect(run.watch(milliseconds: 50) == "")
    _ = try run.type("l", untilShown: "Sold out in four minutes")
    #expect(run.reads.count == 2)
    #expect(1...400 ~= run.reads[0], "\(run.reads)")
    #expect(run.watch(milliseconds: 100) == "")
  }

  @Test func `a key that changes nothing on the screen writes nothing`() throws {
    let run = try PtyRun(try Home.withSample())
    try run.wait(for: "? help")
    run.type("j")
    #expect(run.watch(milliseconds: 100) == "")
  }

  /// How often the process went to sleep so far, which it does once after each time it woke.
  private func wakings(of child: Child) -> Substring? {
    let status = FileManager.default.contents(atPath: "/proc/\(child.id)/status")
    return String(decoding: status ?? Data(), as: UTF8.self).split(separator: "\n").first {
      $0.hasPrefix("voluntary_ctxt_switches")
    }
  }
}
