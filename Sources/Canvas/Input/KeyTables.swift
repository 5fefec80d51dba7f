/// Which keys the sequences of terminals stand for.
///
/// Source: XTerm Control Sequences, "Alt and Meta Keys" to "VT220-Style Function Keys"; rxvt(7),
/// "Key Codes"; the kitty keyboard protocol, "Functional key definitions"; console_codes(4).
enum KeyTables {
  /// `CSI A`, `CSI 1 ; 5 A`, `SS3 A`.
  static let finals: [Unicode.Scalar: Key.Code] = [
    "A": .up, "B": .down, "C": .right, "D": .left, "H": .home, "F": .end,
    "P": .function(1), "Q": .function(2), "S": .function(4), "Z": .backTab,
  ]

  /// `CSI 5 ~`, `CSI 5 ; 2 ~`, and `^` or `@` for `~` in rxvt.
  static let numbers: [Int: Key.Code] = [
    1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
    11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5),
    17: .function(6), 18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10),
    23: .function(11), 24: .function(12), 25: .function(13), 26: .function(14), 28: .function(15),
    29: .function(16), 31: .function(17), 32: .function(18), 33: .function(19), 34: .function(20),
  ]

  /// `CSI [ A` of the Linux console.
  static let consoleFinals: [Unicode.Scalar: Key.Code] = [
    "A": .function(1), "B": .function(2), "C": .function(3), "D": .function(4), "E": .function(5),
  ]

  /// `CSI a` (with shift) and `SS3 a` (with control) of rxvt.
  static let smallArrows: [Unicode.Scalar: Key.Code] = [
    "a": .up, "b": .down, "c": .right, "d": .left,
  ]

  /// `SS3 j` and the like: the keypad in application mode, less what `finals` has.
  static let keypad: [Unicode.Scalar: Key.Code] = [
    "R": .function(3), "I": .tab, "M": .enter, "X": .character("="), "j": .character("*"),
    "k": .character("+"), "l": .character(","), "m": .character("-"), "n": .character("."),
    "o": .character("/"), "p": .character("0"), "q": .character("1"), "r": .character("2"),
    "s": .character("3"), "t": .character("4"), "u": .character("5"), "v": .character("6"),
    "w": .character("7"), "x": .character("8"), "y": .character("9"),
  ]

  /// `CSI 57399 u` and the like; kitty numbers keys without a character from 57344.
  static let kitty: [Int: Key.Code] = [
    9: .tab, 13: .enter, 27: .escape, 127: .backspace,
    57_376: .function(13), 57_377: .function(14), 57_378: .function(15), 57_379: .function(16),
    57_380: .function(17), 57_381: .function(18), 57_382: .function(19), 57_383: .function(20),
    57_384: .function(21), 57_385: .function(22), 57_386: .function(23), 57_387: .function(24),
    57_399: .character("0"), 57_400: .character("1"), 57_401: .character("2"),
    57_402: .character("3"), 57_403: .character("4"), 57_404: .character("5"),
    57_405: .character("6"), 57_406: .character("7"), 57_407: .character("8"),
    57_408: .character("9"), 57_409: .character("."), 57_410: .character("/"),
    57_411: .character("*"), 57_412: .character("-"), 57_413: .character("+"), 57_414: .enter,
    57_415: .character("="), 57_416: .character(","), 57_417: .left, 57_418: .right, 57_419: .up,
    57_420: .down, 57_421: .pageUp, 57_422: .pageDown, 57_423: .home, 57_424: .end,
    57_425: .insert, 57_426: .delete,
  ]
}
