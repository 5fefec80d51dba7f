import Glibc

/// A run of the program on a terminal whose every byte is seen.
final class PtyRun {
  /// All the program wrote to the terminal so far.
  private(set) var received: [UInt8] = []
  /// The size of each read of the last wait; a write of the program comes in one.
  private(set) var reads: [Int] = []
  private(set) var screen: VirtualScreen
  /// The terminal's modes before the program was started.
  private(set) var modesBefore: [UInt8] = []
  let child: Child
  // Its folder goes with it.
  private let home: Home
  private let person: Int32
  private let program: Int32

  /// Starts candid, or another command, with the terminal as its streams, but for those named otherwise.
  ///
  /// `variables` is what is different in the environment; an empty value unsets one.
  init(
    _ home: Home,
    _ arguments: [String] = [],
    command: [String] = [Home.program],
    columns: Int = 80,
    rows: Int = 24,
    with variables: [String: String] = [:],
    input: Home.Stream.Target? = nil,
    complaints: Home.Stream.Target? = nil
  ) throws {
    self.home = home
    screen = VirtualScreen(columns: columns, rows: rows)
    // posix_openpt and ptsname are behind feature tests that Swift does not pass; closed on exec,
    // since a program of another test that kept this end would keep the terminal from hanging up.
    person = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var number: Int32 = 0
    var isLocked: Int32 = 0
    guard person >= 0, ioctl(person, Self.setLock, &isLocked) == 0,
      ioctl(person, Self.getNumber, &number) == 0
    else { throw Child.Refused(call: "/dev/ptmx", code: errno) }
    let path = "/dev/pts/\(number)"
    // Held open, so that the modes can be seen after the program has ended.
    program = open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
    _ = fcntl(person, F_SETFL, O_NONBLOCK)
    Self.resize(person, columns: columns, rows: rows)
    let terminal = Home.Stream.Target.path(path, O_RDWR)
    modesBefore = Self.modes(of: program)
    child = try Child(
      arguments: (command + arguments).map { Array($0.utf8) },
      environment: home.environment.merging(variables) { $1 }.filter { !$0.value.isEmpty },
      folder: home.path,
      streams: [
        .init(0, input ?? terminal), .init(1, terminal), .init(2, complaints ?? terminal),
      ],
      leadsSession: true
    )
  }

  deinit {
    close(person)
    close(program)
  }

  /// Types text, or sends any bytes, in one write.
  func type(_ text: String) {
    type(Array(text.utf8))
  }

  func type(_ bytes: [UInt8]) {
    _ = write(person, bytes, bytes.count)
  }

  func resize(columns: Int, rows: Int) {
    readAll()
    screen.resize(columns: columns, rows: rows)
    Self.resize(person, columns: columns, rows: rows)
  }

  /// Tells the program of a size that the screen does not have.
  func tell(columns: Int, rows: Int) {
    Self.resize(person, columns: columns, rows: rows)
  }

  func send(_ signal: Int32) {
    kill(child.id, signal)
  }

  /// Waits until the screen shows all of these texts.
  func wait(for texts: String...) throws {
    try wait("\(texts)") { screen in texts.allSatisfy(screen.contains) }
  }

  /// Waits until the screen is as it should be.
  func wait(_ wanted: String, until isSo: (String) -> Bool) throws {
    reads = []
    try Patience.wait(wanted, seen: screen.text) {
      readAll()
      return isSo(screen.text) ? true : nil
    }
  }

  /// Types, and waits until the screen shows a text.
  ///
  /// - Returns: The bytes that were written in answer so far.
  @discardableResult
  func type(_ keys: String, untilShown text: String) throws -> String {
    let start = received.count
    type(keys)
    try wait(for: text)
    return self.text(since: start)
  }

  /// Watches the terminal for some milliseconds.
  ///
  /// - Returns: What the program wrote meanwhile.
  func watch(milliseconds: Int32) -> String {
    readAll()
    let start = received.count
    var watched = pollfd(fd: person, events: Int16(POLLIN), revents: 0)
    if poll(&watched, 1, milliseconds) > 0 { readAll() }
    return text(since: start)
  }

  /// Waits for the end of the program.
  func wait() throws -> Child.Ending {
    // A program whose bytes nobody takes could not end.
    try Patience.wait("the end of candid", seen: screen.text) {
      readAll()
      return child.hasEnded ? true : nil
    }
    readAll()
    return try child.wait()
  }

  func text(since start: Int = 0) -> String {
    String(decoding: received[start...], as: UTF8.self)
  }

  /// The terminal's modes and control characters, as the system keeps them.
  var modes: [UInt8] { Self.modes(of: program) }

  private static func modes(of terminal: Int32) -> [UInt8] {
    var now = termios()
    tcgetattr(terminal, &now)
    return withUnsafeBytes(of: now) { Array($0) }
  }

  private func readAll() {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(person, &buffer, buffer.count)
      guard count > 0 else { return }
      received += buffer[..<count]
      screen.take(Array(buffer[..<count]))
      reads.append(count)
    }
  }

  /// TIOCSPTLCK and TIOCGPTN of Linux's asm-generic/ioctls.h.
  private static let setLock: UInt = 0x4004_5431
  private static let getNumber: UInt = 0x8004_5430

  private static func resize(_ person: Int32, columns: Int, rows: Int) {
    var size = winsize()
    size.ws_row = UInt16(rows)
    size.ws_col = UInt16(columns)
    _ = ioctl(person, UInt(TIOCSWINSZ), &size)
  }
}
