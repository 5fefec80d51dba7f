extension Key {
  /// The key that sends a C0 control or DEL.
  ///
  /// Return, Tab and Backspace (DEL) have keys of their own; the others are control and a
  /// character: NUL control and space, `^J` and `^H` as these, 0x1C to 0x1F `\`, `]`, `^`, `_`.
  init(control scalar: Unicode.Scalar, _ modifiers: Modifiers) {
    switch scalar {
    case "\r": self.init(.enter, modifiers)
    case "\t": self.init(.tab, modifiers)
    case "\u{7F}": self.init(.backspace, modifiers)
    case "\0": self.init(" ", modifiers.union(.control))
    default:
      let isLetter = scalar.value <= 26
      let code = UInt8(truncatingIfNeeded: scalar.value) + (isLetter ? 0x60 : 0x40)
      self.init(Character(Unicode.Scalar(code)), modifiers.union(.control))
    }
  }
}
