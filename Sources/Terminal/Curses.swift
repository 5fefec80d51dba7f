import CNcurses
import Canvas
import Glibc

/// One screen of ncurses: takes frames, gives the bytes that show them.
///
/// It draws and nothing else; keys, modes and signals of the terminal are never its matter.
struct Curses {
  private let screen: OpaquePointer
  private let outbox: Outbox
  private let colourReset: [UInt8]
  private var painter: Painter
  private(set) var size: Size
  private let paletteReset: [UInt8]
  /// What the cells of ncurses hold; nil where it is not known.
  private var painted: Frame?
  /// Whether the terminal may show something else.
  private var isForgotten = false
  private let usesMouse: Bool

  /// Opens a screen for a terminal; nothing is written to the terminal itself.
  ///
  /// The locale for characters must be set before.
  init(
    name: String,
    colours: ColourMode,
    recolouring: Recolouring,
    usesMouse: Bool,
    size: Size,
    output: Int32
  ) throws(TerminalError) {
    self.usesMouse = usesMouse
    outbox = try Outbox(output: output)
    let file = outbox.file
    // initscr would end the process for an unknown name.
    let opened = withEnvironment(lines: size.rows, columns: size.columns) {
      newterm(name, file, file)
    }
    guard let opened else {
      outbox.close()
      throw .nameUnknown(name)
    }
    guard candid_capability("cup") != nil else {
      delscreen(opened)
      outbox.close()
      throw .cannotPlaceCursor(name: name)
    }
    screen = opened
    self.size = size
    // Nothing looks for input between the rows of a frame.
    typeahead(-1)
    // Shifting characters within a row would spread a terminal's own idea of their widths.
    idcok(candid_screen(), false)
    // More than 256 means that colours are RGB values, no palette. Fewer are the 16 that each person
    // sets up: none of them is legible on dark and light grounds everywhere (PaletteTests has numbers).
    let hasPalette = colours != .never && tigetnum(Self.text("colors")) == 256
    if hasPalette {
      start_color()
      use_default_colors()
    }
    colourReset = hasPalette ? Self.bytes(of: "op") : []
    paletteReset = hasPalette ? Self.bytes(of: "oc") : []
    painter = Painter(showsColours: hasPalette, recolouring)
    // Until it has left a screen once, ncurses flushes at each cursor move. On the terminal itself
    // leaving would be seen.
    if outbox.isCollecting {
      endwin()
      _ = outbox.take()
    }
  }

  /// Gives the bytes that turn what the terminal shows into this frame; none where it shows it.
  ///
  /// With a frame that enters the terminal ncurses would reset all 256 colours, the person's own among
  /// them; that is taken out, but where the outbox does not collect.
  mutating func bytes(showing frame: Frame, isFirst: Bool) -> [UInt8] {
    if frame == painted, !isForgotten { return [] }
    if frame.size != painted?.size { werase(candid_screen()) }
    painter.paint(frame, over: painted, size: size)
    wrefresh(candid_screen())
    painted = frame
    isForgotten = false
    var bytes = Self.withoutLineDrawing(outbox.take())
    if isFirst, let reset = bytes.firstRange(of: paletteReset) { bytes.removeSubrange(reset) }
    return bytes
  }

  /// Gives the bytes that show the last frame on a terminal that shows something else.
  ///
  /// - Returns: None where no frame is on the screen: the next one paints everything.
  func bytesOfShown() -> [UInt8] {
    guard painted != nil, !isForgotten else { return [] }
    wrefresh(candid_shown_screen())
    return Self.withoutLineDrawing(outbox.take())
  }

  /// Lets the next frame repaint everything.
  mutating func forget() {
    isForgotten = true
    clearok(candid_shown_screen(), true)
  }

  mutating func resize(to size: Size) {
    resizeterm(Int32(size.rows), Int32(size.columns))
    self.size = size
    painted = nil
    forget()
  }

  /// Lets the next frame enter the terminal anew.
  mutating func rest() {
    endwin()
    // Leaving is the farewell's matter: it must work in a signal handler, too.
    _ = outbox.take()
    forget()
  }

  func close() {
    endwin()
    _ = outbox.take()
    delscreen(screen)
    outbox.close()
  }

  /// The bytes that go before the first frame.
  var greeting: [UInt8] {
    isAnsi ? Array(("\u{1B}[?2004h" + (usesMouse ? Self.mouse("h") : "")).utf8) : []
  }

  /// The bytes that leave the terminal as it was before the greeting and the first frame.
  var farewell: [UInt8] {
    let leave = Self.bytes(of: "rmcup")
    let modes = "\u{1B}[?2004l" + (usesMouse ? Self.mouse("l") : "")
    return (isAnsi ? Array(modes.utf8) : [])
      + Self.bytes(of: "sgr0") + colourReset + Self.bytes(of: "cnorm")
      // Without a second screen the frame stays: the shell goes on below it.
      + (leave.isEmpty
        ? Self.bytes(candid_cursor_move(Int32(size.rows - 1), 0)) + Array("\r\n".utf8) : leave)
  }

  /// Sets or resets reports of buttons, of motion while one is down, and their form.
  ///
  /// Source: XTerm Control Sequences, "Mouse Tracking": 1002 and 1006.
  private static func mouse(_ ending: String) -> String {
    "\u{1B}[?1002\(ending)\u{1B}[?1006\(ending)"
  }

  /// Whether the terminal takes, or at least swallows, the private modes of ECMA-48 terminals.
  var isAnsi: Bool {
    Self.bytes(of: "cup").starts(with: Array("\u{1B}[".utf8))
  }

  /// Takes out `ESC ( B` and SI, which end line drawing: entries send one at each change of a look.
  ///
  /// Our frames never begin line drawing, and leaving sends it once more.
  private static func withoutLineDrawing(_ all: [UInt8]) -> [UInt8] {
    let shiftIn: UInt8 = 0x0F
    let bytes = all.span
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count)
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      if byte == 0x1B, place + 2 < bytes.count, bytes[place + 1] == UInt8(ascii: "("),
        bytes[place + 2] == UInt8(ascii: "B")
      {
        place += 3
        continue
      }
      if byte != shiftIn { kept.append(byte) }
      place += 1
    }
    return kept
  }

  private static func bytes(of capability: String) -> [UInt8] {
    bytes(candid_capability(capability))
  }

  /// A terminfo string without its paddings, `$<5>`: no terminal of today needs to be waited for.
  private static func bytes(_ text: UnsafePointer<CChar>?) -> [UInt8] {
    guard let text else { return [] }
    var bytes: [UInt8] = []
    var rest = String(cString: text).utf8[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "$"), rest.first == UInt8(ascii: "<"),
        let end = rest.firstIndex(of: UInt8(ascii: ">"))
      {
        rest = rest[rest.index(after: end)...]
      } else {
        bytes.append(byte)
      }
    }
    return bytes
  }

  // ncurses takes names as `char *` and changes none.
  private static func text(_ name: StaticString) -> UnsafeMutablePointer<CChar> {
    UnsafeMutableRawPointer(mutating: name.utf8Start).assumingMemoryBound(to: CChar.self)
  }
}

/// Runs a body with a size in the environment, and puts back what was there.
///
/// On memory ncurses can ask no terminal: it trusts these variables, of any size, and without them
/// refuses the terminals whose terminfo entry has no size, such as `linux`.
private func withEnvironment<Result>(lines: Int, columns: Int, _ body: () -> Result) -> Result {
  let before = ["LINES", "COLUMNS"].map { (name: String) -> (name: String, value: String?) in
    (name, getenv(name).map { String(cString: $0) })
  }
  setenv("LINES", "\(lines)", 1)
  setenv("COLUMNS", "\(columns)", 1)
  defer {
    for (name, value) in before {
      if let value { setenv(name, value, 1) } else { unsetenv(name) }
    }
  }
  return body()
}
