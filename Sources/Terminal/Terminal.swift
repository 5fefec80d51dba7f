import CSystem
import Canvas
import Glibc

/// The open terminal: takes frames, gives bytes and signals, and is left as it was found.
///
/// At most one is open at a time. Until it is left, a crash restores the terminal first, and
/// stderr, where it is a terminal, is kept aside and shown afterwards.
package final class Terminal {
  let input: Int32
  private let output: Int32
  private let environment: (String) -> String?
  /// Readable while a signal waits.
  let signals: Int32
  private var curses: Curses
  private var hasEntered = false
  /// What goes to the terminal before the next frame, in the same write.
  private var pending: [UInt8] = []
  private(set) var isOpen = true

  /// Opens the terminal; the first frame enters it.
  ///
  /// - Parameters:
  ///   - colours: Whether to use them where the terminal and the environment allow it.
  ///   - recolouring: The colours to show for those that frames name.
  ///   - usesMouse: Whether the pointer is reported; the terminal's own selecting then needs Shift.
  ///   - input: Where keys come from.
  ///   - output: Where frames go.
  ///   - environment: Gives the value of a variable, nil when it is not set.
  /// - Throws: When the input or output is no terminal, or `TERM` names none that can place the
  ///   cursor; nothing was written or changed then.
  package init(
    colours: ColourMode,
    recolouring: Recolouring = Recolouring(),
    usesMouse: Bool = true,
    input: Int32 = 0,
    output: Int32 = 1,
    environment: @escaping (String) -> String? = { name in getenv(name).map { String(cString: $0) }
    }
  ) throws(TerminalError) {
    guard isatty(input) == 1 else { throw .notATerminal(stream: "stdin") }
    guard isatty(output) == 1 else { throw .notATerminal(stream: "stdout") }
    guard let name = environment("TERM"), !name.isEmpty else { throw .nameMissing }
    self.input = input
    self.output = output
    self.environment = environment
    setlocale(LC_CTYPE, localeName(environment))
    // Before newterm, which would install handlers of its own.
    signals = candid_signals_catch()
    guard signals >= 0 else { throw .refused(call: "eventfd", code: errno) }
    do {
      curses = try Curses(
        name: name,
        colours: colours == .automatic && environment("NO_COLOR") ?? "" != "" ? .never : colours,
        recolouring: recolouring,
        usesMouse: usesMouse,
        size: Self.size(of: output, environment),
        output: output
      )
    } catch {
      candid_signals_release()
      throw error
    }
    guard candid_terminal_hold(input, output) == 0 else {
      let code = errno
      leave()
      throw .refused(call: "tcsetattr", code: code)
    }
  }

  deinit { leave() }

  /// The size in cells, from 1×1 to 2000×2000.
  ///
  /// What the terminal does not know comes from `LINES` and `COLUMNS`, else it is 80×24.
  package var size: Size { Self.size(of: output, environment) }

  /// Shows a frame in one write, or in none when nothing changed.
  ///
  /// A frame larger than the terminal is cut, a smaller one leaves the rest blank.
  ///
  /// - Throws: `lost` when the terminal is gone.
  package func show(_ frame: Frame) throws(TerminalError) {
    guard isOpen else { throw .lost }
    if !hasEntered, candid_signals_ending() == 1 { return }
    let size = size
    if size != curses.size {
      curses.resize(to: size)
      if hasEntered { arm() }
    }
    var bytes = curses.bytes(showing: frame, isFirst: !hasEntered)
    if !hasEntered {
      hasEntered = true
      arm()
      bytes = curses.greeting + bytes
    }
    bytes = pending + bytes
    pending = []
    try write(bytes)
  }

  /// Hands a text to the clipboard behind the terminal, with the next frame.
  ///
  /// The terminal answers nothing, so whether it has one is not known.
  ///
  /// - Returns: Why it cannot be handed over; nil where it can.
  package func copy(_ text: String) -> String? {
    guard curses.isAnsi, let name = environment("TERM"), name != "linux", !name.hasPrefix("vt")
    else { return "this terminal has no clipboard" }
    let bytes = Array(text.utf8)
    guard bytes.count <= Self.longestCopy else {
      return "\(bytes.count) bytes are more than terminals take, \(Self.longestCopy)"
    }
    pending = Array("\u{1B}]52;c;".utf8) + Base64.letters(of: bytes) + Array("\u{1B}\\".utf8)
    return nil
  }

  /// The longest text whose letters stay under 100,000, where common terminals cut the sequence off.
  private static let longestCopy = 74_994

  /// Shows the last frame again, for a screen that others wrote on.
  ///
  /// At once: the next frame may be long to draw, and is mostly the same.
  package func redraw() {
    guard isOpen else { return }
    do throws(TerminalError) {
      try write(curses.bytesOfShown())
    } catch {
      // The next frame finds the terminal gone, too.
    }
  }

  /// Stops the program and its process group until the shell continues it; needs a frame then.
  ///
  /// Does nothing where the shell cannot continue what stops.
  package func suspend() {
    guard isOpen, candid_signals_can_stop() == 1 else { return }
    candid_terminal_restore()
    candid_signals_stop_group()
    enterAgain()
  }

  /// Gives the terminal to another program while a body runs; needs a frame then.
  ///
  /// ^C is that program's alone meanwhile, and ^Z stops both. What asks this one to end is told of
  /// afterwards.
  package func lend<Result>(_ body: () -> Result) -> Result {
    guard isOpen else { return body() }
    candid_terminal_restore()
    candid_signals_lend()
    let result = body()
    candid_signals_take_back()
    enterAgain()
    return result
  }

  /// Leaves the terminal as it was found; a second time does nothing.
  package func leave() {
    guard isOpen else { return }
    isOpen = false
    candid_terminal_restore()
    curses.close()
    candid_signals_release()
  }

  /// Leaves the terminal and ends the process by a signal, so that the parent sees which.
  package func terminate(by signal: EndingSignal) -> Never {
    leave()
    candid_signals_die(signal.rawValue)
    exit(128 + signal.rawValue)
  }

  /// Takes the terminal over again after a stop, in which others may have used it.
  func enterAgain() {
    curses.rest()
    hasEntered = false
    // Told to end while it was stopped: the screen is the shell's.
    if candid_signals_ending() == 1 { return }
    // In the background this stops the process until it is in the foreground, or told to end.
    _ = candid_terminal_renew()
  }

  /// Prepares leaving for every way out, a crash included.
  private func arm() {
    let farewell = curses.farewell
    _ = candid_terminal_farewell(farewell, farewell.count)
  }

  /// Past any screen; 65535×65535, which a terminal can be told to have, would take all memory.
  private static let longestExtent = 2_000

  private static func size(of output: Int32, _ environment: (String) -> String?) -> Size {
    var known = winsize()
    if ioctl(output, UInt(TIOCGWINSZ), &known) < 0 { known = winsize() }
    func extent(_ known: UInt16, _ name: String, _ otherwise: Int) -> Int {
      let said = environment(name).flatMap { UInt16($0) } ?? 0
      let extent = known > 0 ? Int(known) : said > 0 ? Int(said) : otherwise
      return min(extent, longestExtent)
    }
    return Size(
      columns: extent(known.ws_col, "COLUMNS", 80),
      rows: extent(known.ws_row, "LINES", 24)
    )
  }

  private func write(_ bytes: [UInt8]) throws(TerminalError) {
    var start = 0
    while start < bytes.count {
      let count = bytes[start...].withUnsafeBytes { Glibc.write(output, $0.baseAddress, $0.count) }
      if count >= 0 {
        start += count
      } else if errno == EAGAIN {
        var ready = pollfd(fd: output, events: Int16(POLLOUT), revents: 0)
        poll(&ready, 1, -1)
      } else if errno != EINTR {
        throw .lost
      }
      // A terminal that takes no bytes must not keep the program from ending.
      if start < bytes.count, candid_signals_ending() == 1 { return curses.forget() }
    }
  }
}
