import Foundation
import Testing

/// Where a copied text goes; the programs are scripts.
@Suite struct ClipboardTests {
  private static let text = "What one firing costs.\n\u{1B}]0;x\u{7} 窯"
  private static let wayland = ["WAYLAND_DISPLAY": "wayland-0"]

  /// A home with a post on today that has a text.
  private func home() throws -> Home {
    let home = Home()
    try Data(Self.text.utf8).write(to: URL(fileURLWithPath: "\(home.path)/words"))
    home.run("add", "Firing", "--on", "today", "--text", "words")
    return home
  }

  private func copied(_ home: Home, with variables: [String: String] = [:]) throws -> PtyRun {
    let run = try PtyRun(home, with: variables)
    try run.wait(for: "? help")
    run.type("y")
    return run
  }

  @Test(arguments: [
    ("wl-copy", ["WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0", "TMUX": "x"], "wl-copy", ""),
    ("xclip", ["DISPLAY": ":0", "TMUX": "x"], "xclip", "-selection clipboard"),
    ("tmux", ["TMUX": "/tmp/x,1,0"], "tmux load-buffer -w", "load-buffer -w -"),
  ])
  func `a program gets the text, all of it`(
    program: String,
    variables: [String: String],
    name: String,
    arguments: String
  ) throws {
    let home = try home()
    try home.install(program, "echo \"$*\" > ~/arguments; cat > ~/copied")
    let run = try copied(home, with: variables)
    try run.wait(for: "Copied 31 characters to the clipboard by \(name)")
    #expect(home.left("copied") == Self.text)
    #expect(home.left("arguments") == arguments + "\n")
    #expect(!run.text().contains("]52"))
  }

  @Test func `without a program the terminal gets it, and nothing of it raw`() throws {
    let run = try copied(try home())
    try run.wait(for: "Copied 31 characters to the clipboard by OSC 52")
    let letters = Data(Self.text.utf8).base64EncodedString()
    #expect(run.text().contains("\u{1B}]52;c;\(letters)\u{1B}\\"))
    #expect(!run.text().contains("\u{1B}]0;"))
    // In one write with the message that says so.
    #expect(run.reads.first.map { $0 > letters.count } == true, "\(run.reads)")
  }

  @Test func `a program that is missing or fails is passed over`() throws {
    let home = try home()
    try home.install("xclip", "cat > /dev/null; exit 1")
    let run = try copied(home, with: ["WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"])
    try run.wait(for: "to the clipboard by OSC 52")
  }

  @Test func `a program that stays in the background is not waited for`() throws {
    let home = try home()
    try home.install("wl-copy", "cat > ~/copied; (sleep 50; :) & echo $! > ~/background")
    let start = ContinuousClock.now
    let run = try copied(home, with: Self.wayland)
    try run.wait(for: "to the clipboard by wl-copy")
    #expect(ContinuousClock.now - start < .seconds(30))
    #expect(home.left("copied") == Self.text)
    let background = try #require(home.left("background").flatMap { Int32($0.dropLast()) })
    run.type("q")
    #expect(try run.wait() == .exited(0))
    // It goes on holding the text after candid has ended.
    #expect(kill(background, 0) == 0)
    kill(background, SIGKILL)
  }

  @Test func `a program that hangs blocks no key, and is given up`() throws {
    let home = try home()
    try home.install("wl-copy", "echo $$ > ~/hanging; exec sleep 50")
    let run = try copied(home, with: Self.wayland)
    let hanging = try Patience.wait("a program that hangs") {
      home.left("hanging").flatMap { Int32($0.dropLast()) }
    }
    try run.type("l", untilShown: "Wed 4")
    try run.type("aSome words", untilShown: "Some words")
    run.type("\r")
    try run.wait(for: "by OSC 52; wl-copy did not answer in 3 s", "saved")
    // Gone, and not left behind as a zombie either.
    #expect(kill(hanging, 0) < 0)
    let status = try String(contentsOfFile: "/proc/\(run.child.id)/status", encoding: .utf8)
    #expect(status.contains("Name:\tcandid"))
    #expect(run.watch(milliseconds: 100) == "")
  }

  @Test func `the program has none of candid's files and signals`() throws {
    let home = try home()
    let script =
      "ls -l /proc/self/fd > ~/files; grep -E 'Sig(Blk|Ign)' /proc/self/status > ~/signals"
    try home.install("wl-copy", script)
    let run = try copied(home, with: Self.wayland)
    try run.wait(for: "by wl-copy")
    let files = try #require(home.left("files"))
    #expect(!files.contains(".candid") && !files.contains("ptmx") && !files.contains("eventfd"))
    let signals = try #require(home.left("signals")).split(separator: "\n").map { line in
      Int(line.split(separator: "\t").last ?? "", radix: 16)
    }
    // The last 31 are those with names; the others are the C library's own.
    #expect(signals.map { $0.map { $0 & 0x7FFF_FFFF } } == [0, 0])
  }

  @Test func `where there is no way it says what to install`() throws {
    let run = try copied(try home(), with: ["TERM": "vt100"])
    try run.wait(for: "not copied: this terminal has no clipboard; install wl-copy or xclip")
    let screen = try copied(try home(), with: ["STY": "1.pts"])
    try screen.wait(for: "not copied: no clipboard is in reach; install wl-copy or xclip")
  }
}
