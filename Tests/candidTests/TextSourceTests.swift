import Foundation
import Testing

@Suite struct TextSourceTests {
  private func add(_ file: String, _ home: Home, input: String = "") -> Outcome {
    home.run("add", "x", "--text", file, input: input)
  }

  @Test func `a file is read`() throws {
    let home = Home()
    try Data("\u{FEFF}Zoë\r\n".utf8).write(to: URL(fileURLWithPath: "\(home.path)/text"))
    #expect(add("text", home).exitCode == 0)
    #expect(home.run("list", "--all", "--format", "{text}") == .done("Zoë\n"))
  }

  @Test(
    arguments: [
      ("missing", 66, "missing: no such file"),
      (".", 65, ".: a folder; name a file"),
      ("/dev/zero", 65, "/dev/zero: no plain file; pipe it in with `--text -`"),
      ("fifo", 65, "fifo: no plain file; pipe it in with `--text -`"),
      ("latin", 65, "latin: not valid UTF-8 at byte 4"),
      ("large", 65, "large: longer than a text may be, 1 MiB"),
    ] as [(String, Int32, String)]
  )
  func `what is no text is refused`(file: String, code: Int32, complaint: String) throws {
    let home = Home()
    mkfifo("\(home.path)/fifo", 0o600)
    try Data([0x61, 0xC3, 0xAB, 0xE9, 0x62]).write(to: URL(fileURLWithPath: "\(home.path)/latin"))
    let large = String(repeating: "x", count: 1 << 20 + 1)
    try Data(large.utf8).write(to: URL(fileURLWithPath: "\(home.path)/large"))
    #expect(add(file, home) == .refused(code, complaint))
    #expect(home.read("weeks/ideas.json") == nil)
  }

  @Test func `input that is too long is refused`() {
    #expect(
      add("-", Home(), input: String(repeating: "x", count: (1 << 20) + 1))
        == .refused(65, "-: longer than a text may be, 1 MiB")
    )
  }
}
