/// The controls that come through the sanitiser as they are.
struct KeptControls: OptionSet, Hashable {
  let rawValue: UInt8

  static let lineEnds = KeptControls(rawValue: 1)
  static let tabs = KeptControls(rawValue: 2)
}
