import Foundation
import Testing

@Suite struct StreamsTests {
  private func run(_ home: Home, _ arguments: [String], _ output: Home.Stream.Target) -> Outcome {
    let errors = "\(home.path)/errors"
    let exitCode = home.start(
      arguments.map { Array($0.utf8) },
      [
        .init(0, .path("/dev/null", O_RDONLY)), .init(1, output),
        .init(2, .path(errors, O_WRONLY | O_CREAT)),
      ]
    )
    let complaint = FileManager.default.contents(atPath: errors) ?? Data()
    return Outcome(
      output: "",
      complaint: String(decoding: complaint, as: UTF8.self),
      exitCode: exitCode
    )
  }

  @Test func `a limit on file sizes refuses a change and does not end the program`() throws {
    let home = try Home.withSample()
    let before = try home.planFiles()
    let command = "ulimit -f 0; exec '\(Home.program)' --plan '\(home.plan)' add Over --on fri"
    let streams = (0...2).map { Home.Stream(Int32($0), .path("/dev/null", O_RDWR)) }
    let child = try Child(
      arguments: ["/bin/sh", "-c", command].map { Array($0.utf8) },
      environment: home.environment,
      folder: home.path,
      streams: streams
    )
    #expect(child.end() == .exited(73))
    #expect(try home.planFiles() == before)
  }

  @Test func `a full output is 74`() {
    #expect(
      run(Home(), ["week"], .path("/dev/full", O_WRONLY))
        == .refused(74, "standard output cannot be written: no space left on the device")
    )
  }

  @Test func `a closed output is 74`() {
    #expect(run(Home(), ["--help"], .closed) == .refused(74, "standard output is closed"))
  }

  @Test func `a change that is stored is said to be`() {
    let home = Home()
    #expect(
      run(home, ["add", "x"], .closed)
        == .refused(74, "the change is saved, but standard output is closed")
    )
    #expect(home.run("list", "--all", "--format", "{title}") == .done("x\n"))
  }

  @Test func `a reader who left early is no fault`() {
    var ends: [Int32] = [0, 0]
    pipe(&ends)
    close(ends[0])
    defer { close(ends[1]) }
    #expect(run(Home(), ["week"], .handle(ends[1])) == .done(""))
  }

  @Test func `closed errors and input do no harm`() {
    let home = Home()
    let sink = Home.Stream.Target.path("/dev/null", O_WRONLY)
    let words = [Array("wek".utf8)]
    #expect(home.start(words, [.init(0, .closed), .init(1, sink), .init(2, .closed)]) == 64)
    #expect(
      home.start([Array("week".utf8)], [.init(0, .closed), .init(1, sink), .init(2, .closed)]) == 0
    )
  }
}
