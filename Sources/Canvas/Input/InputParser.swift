/// Turns the bytes a terminal sends into events.
///
/// A sequence may come in any number of pieces. What is not known is swallowed whole, to its last
/// byte, so that its letters never become keys; so are bytes that are not UTF-8, reports, and the
/// strings of OSC, DCS, APC, PM and SOS. A `Character` that comes in one piece is one key; a mark
/// that comes later is a key of its own.
///
/// Source: ECMA-48, sections 5.4 and 5.6; XTerm Control Sequences; UTF-8, so C1 controls of one
/// byte are none.
package struct InputParser: Hashable, Sendable {
  /// What the bytes so far are the beginning of.
  private enum State: Hashable {
    case ground
    case escape
    /// Two ESC: a key twice, or alt before a sequence (rxvt).
    case twoEscapes
    /// `ESC [` or `ESC O`; `body` has what followed.
    case sequence(isKeypad: Bool)
    /// `ESC [ [`.
    case console
    /// `ESC [ M`: three bytes of an old mouse report.
    case oldMouse(remaining: Int)
    /// OSC and the like, up to ST (`ESC \`) or BEL.
    case string
    case stringEscape
    /// Stalled where nothing, or nothing but ^C, came of it for a while.
    case paste(isStalled: Bool)
  }

  /// No known sequence is longer; of a longer one only the end is looked for.
  private static let maximumBody = 128
  /// ^C.
  private static let interrupt: UInt8 = 0x03

  private var state = State.ground
  private var body: [UInt8] = []
  /// The sequence came after one ESC more.
  private var hasAlt = false
  private var decoder = UTF8Decoder()
  private var paste = PasteBuffer()
  /// Text without modifiers, for which keys are still to be made.
  private var typed = ""
  private var events: [Event] = []

  package init() {}

  /// How many milliseconds the rest of what waits may take; nil where `timeOut()` would change nothing.
  ///
  /// A lone Esc acts after 25. The rest of a sequence that has begun is given 500, as a slow line may
  /// bring it late, and dropped without it would run as commands. A character waits for its last byte
  /// for as long as it takes, and a paste for its end; but ^C alone, after two seconds of silence or
  /// twice, ends one whose end the terminal forgot, or no key would be taken any more.
  package var patience: Int? {
    switch state {
    case .ground, .paste(isStalled: true): nil
    case .paste(isStalled: false): 2_000
    case .escape, .twoEscapes: 25
    default: 500
    }
  }

  /// Whether a paste has been waited for in vain, so that ^C ends it.
  package var hasStalled: Bool { state == .paste(isStalled: true) }

  /// Takes bytes in the order in which they came, and gives the events they complete.
  package mutating func feed(_ bytes: some Collection<UInt8>) -> [Event] {
    if case .paste(let isStalled) = state {
      let interrupts = bytes.count == 1 && bytes.first == Self.interrupt
      if interrupts, isStalled {
        endPaste(with: paste.text)
        return takenEvents()
      }
      state = .paste(isStalled: interrupts)
    }
    for byte in bytes { take(byte) }
    return takenEvents()
  }

  /// Takes it that nothing follows what waits: ESC is the escape key, an unfinished sequence is
  /// dropped.
  ///
  /// To be called ``patience`` after the last byte.
  package mutating func timeOut() -> [Event] {
    guard patience != nil else { return [] }
    switch state {
    case .paste:
      state = .paste(isStalled: true)
      return []
    case .escape: emit(Key(.escape))
    case .twoEscapes:
      emit(Key(.escape))
      emit(Key(.escape))
    default: break
    }
    begin(.ground)
    return takenEvents()
  }

  private mutating func take(_ byte: UInt8) {
    switch state {
    case .ground: takeText(byte)
    case .escape, .twoEscapes: takeEscaped(byte)
    case .sequence(let isKeypad): takeSequence(byte, isKeypad: isKeypad)
    case .console: takeConsole(byte)
    case .oldMouse(let remaining): takeOldMouse(byte, remaining: remaining)
    case .string:
      switch byte {
      case 0x1B: state = .stringEscape
      case 0x07, 0x18, 0x1A: begin(.ground)
      default: break
      }
    case .stringEscape:
      begin(byte == 0x5C ? .ground : .escape)
      if byte != 0x5C { take(byte) }
    case .paste:
      if let text = paste.add(byte) { endPaste(with: text) }
    }
  }

  private mutating func endPaste(with text: String) {
    paste = PasteBuffer()
    begin(.ground)
    emit(.paste(text))
  }
}

// MARK: - Text and controls

extension InputParser {
  private mutating func takeText(_ byte: UInt8) {
    let wasIncomplete = decoder.isIncomplete
    switch decoder.add(byte) {
    case .incomplete: break
    case .malformed:
      // The byte may begin something new: only what came before it is certainly lost.
      hasAlt = false
      if wasIncomplete { take(byte) }
    case .scalar(let scalar):
      let modifiers: Key.Modifiers = hasAlt ? .alt : []
      hasAlt = false
      takeScalar(scalar, modifiers: modifiers)
    }
  }

  private mutating func takeScalar(_ scalar: Unicode.Scalar, modifiers: Key.Modifiers) {
    switch scalar.value {
    case 0x1B: state = .escape
    case 0x00...0x1F, 0x7F: emit(Key(control: scalar, modifiers))
    case 0x80...0x9F: break
    default:
      if modifiers.isEmpty {
        typed.unicodeScalars.append(scalar)
      } else {
        emit(Key(Character(scalar), modifiers))
      }
    }
  }

  private mutating func takeEscaped(_ byte: UInt8) {
    let follows = state == .twoEscapes
    switch byte {
    case 0x5B, 0x4F:
      begin(.sequence(isKeypad: byte == 0x4F))
      hasAlt = follows
      return
    case 0x1B:
      if follows { emit(Key(.escape)) }
      state = .twoEscapes
      return
    default: break
    }
    if follows { emit(Key(.escape)) }
    switch byte {
    case 0x50, 0x58, 0x5D, 0x5E, 0x5F: begin(.string)
    default:
      begin(.ground)
      hasAlt = true
      takeText(byte)
    }
  }
}

// MARK: - Sequences

extension InputParser {
  private mutating func takeSequence(_ byte: UInt8, isKeypad: Bool) {
    switch byte {
    case 0x20...0x3F:
      if body.count <= Self.maximumBody { body.append(byte) }
    case 0x40...0x7E:
      if !isKeypad, body.isEmpty, byte == 0x5B {
        state = .console
      } else if !isKeypad, body.isEmpty, byte == 0x4D {
        state = .oldMouse(remaining: 3)
      } else {
        finish(byte, isKeypad: isKeypad)
      }
    default: abort(byte)
    }
  }

  private mutating func takeConsole(_ byte: UInt8) {
    guard (0x20...0x7E).contains(byte) else { return abort(byte) }
    emitSequence(ControlSequence.consoleKey(byte))
  }

  private mutating func takeOldMouse(_ byte: UInt8, remaining: Int) {
    // Coordinates begin at 32, or are 0 where they are too large, so ESC is none.
    if byte == 0x1B { return abort(byte) }
    if remaining == 1 {
      begin(.ground)
    } else {
      state = .oldMouse(remaining: remaining - 1)
    }
  }

  private mutating func finish(_ final: UInt8, isKeypad: Bool) {
    let isWhole = body.count <= Self.maximumBody
    guard isWhole, let sequence = ControlSequence(body, final: final) else {
      return begin(.ground)
    }
    if isKeypad { return emitSequence(sequence.keypadKey) }
    if let mouse = sequence.mouse { return emitSequence(.mouse(mouse)) }
    guard sequence.marker == nil, sequence.parameters == [[200]], final == 0x7E else {
      return emitSequence(sequence.key)
    }
    if hasAlt { emit(Key(.escape)) }
    begin(.paste(isStalled: false))
  }

  /// Ends a sequence with the key it stands for, if any.
  private mutating func emitSequence(_ key: Key?) {
    let hasAlt = hasAlt
    begin(.ground)
    guard var key else { return }
    if hasAlt { key.modifiers.insert(.alt) }
    emit(key)
  }

  /// Ends a sequence with an event no ESC belongs to: one before it was the escape key.
  private mutating func emitSequence(_ event: Event) {
    if hasAlt { emit(Key(.escape)) }
    begin(.ground)
    emit(event)
  }

  /// Drops a sequence in which a byte stands that cannot, and takes the byte for itself.
  private mutating func abort(_ byte: UInt8) {
    begin(.ground)
    take(byte)
  }

  private mutating func begin(_ state: State) {
    self.state = state
    hasAlt = false
    body.removeAll(keepingCapacity: true)
  }
}

// MARK: - Events

extension InputParser {
  private mutating func emit(_ key: Key) { emit(.key(key)) }

  private mutating func emit(_ event: Event) {
    emitTyped()
    events.append(event)
  }

  private mutating func emitTyped() {
    guard !typed.isEmpty else { return }
    for character in typed { events.append(.key(Key(character))) }
    typed = ""
  }

  private mutating func takenEvents() -> [Event] {
    emitTyped()
    defer { events = [] }
    return events
  }
}
