/// The characters a screen may use.
package enum CharacterSet: Hashable, Sendable {
  case unicode
  case ascii
}
