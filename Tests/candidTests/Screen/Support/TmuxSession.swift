import Foundation

/// A shell in tmux, on a server of its own, in which a person would sit.
///
/// The shell is `sh`, which leaves the terminal's modes as each program left them; others repair
/// them, and hide what a program forgot.
final class TmuxSession {
  let home: Home
  private let name = "candid-\(UInt64.random(in: 0 ... .max))"
  private var environment: [String: String]
  private var answers = 0

  /// Opens the shell in the home folder and waits for its prompt.
  init(_ home: Home, columns: Int = 80, rows: Int = 24) throws {
    self.home = home
    environment = home.environment
    environment["PATH"] = "/usr/local/bin:/usr/bin:/bin"
    environment["TMUX_TMPDIR"] = home.path
    try makeCommand()
    try tmux("new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "exec sh -i")
    try wait("a prompt") { $0.contains("#") || $0.contains("$") }
    _ = try answer(to: "ulimit -c 0")
  }

  deinit {
    // Whether it had already ended says nothing about the test.
    _ = try? tmux("kill-server")
  }

  /// Whether there is a tmux to test with.
  static let isInstalled = ["/usr/bin", "/usr/local/bin", "/bin"].contains {
    FileManager.default.isExecutableFile(atPath: "\($0)/tmux")
  }

  // MARK: - The person

  /// Types a line into the shell.
  func enter(_ command: String) throws {
    try type(command)
    try press("Enter")
  }

  /// Presses keys by tmux's names.
  func press(_ keys: String...) throws {
    try tmux(["send-keys"] + keys)
  }

  /// Types characters one by one, in one go.
  func type(_ text: String) throws {
    try tmux("send-keys", "-l", "--", text)
  }

  /// Pastes as terminals do: in brackets where the program asked for them.
  func paste(_ text: String) throws {
    try tmux("set-buffer", "--", text)
    try tmux("paste-buffer", "-p")
  }

  func resize(columns: Int, rows: Int) throws {
    try tmux("resize-window", "-x", "\(columns)", "-y", "\(rows)")
  }

  // MARK: - What is there

  /// The rows of the screen, without the blanks at their ends.
  func screen() throws -> String {
    try tmux("capture-pane", "-p")
  }

  /// The screen with the looks of its text, as escape sequences.
  ///
  /// Those beside line ends are left out: they tell of blanks which way they were drawn.
  func styledScreen() throws -> String {
    try tmux("capture-pane", "-p", "-e")
      .replacing(/(\u{1B}\[[0-9;]*m)*\n(\u{1B}\[[0-9;]*m)*/, with: "\n")
  }

  /// What tmux knows of the terminal's state: the second screen, and a hidden cursor.
  func state() throws -> String {
    try tmux("display-message", "-p", "#{alternate_on} #{cursor_flag}")
  }

  /// Waits until the screen is as it should be.
  @discardableResult
  func wait(
    _ wanted: String,
    until isSo: (String) throws -> Bool
  ) throws -> String {
    var seen = ""
    return try Patience.wait(wanted, seen: seen) {
      seen = try screen()
      return try isSo(seen) ? seen : nil
    }
  }

  /// Waits until the screen shows all of these texts.
  @discardableResult
  func wait(for texts: String...) throws -> String {
    try wait("\(texts)") { screen in texts.allSatisfy(screen.contains) }
  }

  /// Waits until the screen shows none of these texts.
  @discardableResult
  func wait(without texts: String...) throws -> String {
    try wait("a screen without \(texts)") { screen in !texts.contains(where: screen.contains) }
  }

  /// Runs a command in the shell and gives what it printed.
  func answer(to command: String) throws -> String {
    answers += 1
    let file = "\(home.path)/answer\(answers)"
    try enter("\(command) > \(file)- 2>&1; mv \(file)- \(file)")
    return try Patience.wait("an answer to \(command)", seen: (try? screen()) ?? "") {
      FileManager.default.contents(atPath: file).map { String(decoding: $0, as: UTF8.self) }
    }
  }

  // MARK: - The program

  /// Starts candid from the shell and waits for its week.
  func open(_ arguments: String = "") throws {
    try enter("candid \(arguments); \(leavingStatus)")
    try wait(for: "? help")
  }

  /// Goes on with the candid that was stopped, and waits for its week.
  func goOn() throws {
    try enter("rm -f ~/status; fg; \(leavingStatus)")
    try wait(for: "? help")
  }

  private let leavingStatus = "echo $? > ~/status-; mv ~/status- ~/status"

  /// The process id of the candid that was started last.
  func processID() throws -> pid_t {
    try Patience.wait("the process id of candid") { number(in: "pid") }
  }

  /// Waits until candid has ended, and gives its exit code as the shell sees it.
  func exitCode() throws -> Int32 {
    try Patience.wait("the end of candid", seen: (try? screen()) ?? "") {
      number(in: "status")
    }
  }

  private func number(in file: String) -> Int32? {
    FileManager.default.contents(atPath: "\(home.path)/\(file)").flatMap {
      Int32(String(decoding: $0, as: UTF8.self).prefix { $0 != "\n" })
    }
  }

  /// Makes a `candid` for the shell that leaves its process id.
  ///
  /// No file that is run itself: while another test starts a program, that one still holds what
  /// was just written, and the kernel refuses to run it.
  private func makeCommand() throws {
    let program = URL(fileURLWithPath: Home.program).path
    let script = "rm -f ~/status\necho $$ > ~/pid\nexec '\(program)' \"$@\"\n"
    try Data(script.utf8).write(to: URL(fileURLWithPath: "\(home.path)/candid.sh"))
    let alias = "alias candid='sh ~/candid.sh'\n"
    try Data(alias.utf8).write(to: URL(fileURLWithPath: "\(home.path)/shell.sh"))
    environment["ENV"] = "\(home.path)/shell.sh"
  }

  @discardableResult
  private func tmux(_ words: String...) throws -> String {
    try tmux(words)
  }

  @discardableResult
  private func tmux(_ words: [String]) throws -> String {
    let output = "\(home.path)/tmux.output"
    let child = try Child(
      arguments: (["tmux", "-L", name, "-f", "/dev/null"] + words).map { Array($0.utf8) },
      environment: environment,
      folder: home.path,
      streams: [
        .init(0, .path("/dev/null", O_RDWR)),
        .init(1, .path(output, O_WRONLY | O_CREAT | O_TRUNC)), .init(2, .handle(1)),
      ]
    )
    let ending = try child.wait()
    let text = String(
      decoding: FileManager.default.contents(atPath: output) ?? Data(),
      as: UTF8.self
    )
    guard ending == .exited(0) else {
      throw Overdue(wanted: "tmux \(words.joined(separator: " "))", seen: text)
    }
    return text
  }
}
