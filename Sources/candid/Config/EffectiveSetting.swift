import LosslessJSON

/// A setting as it takes effect, and where it comes from.
struct EffectiveSetting {
  /// As config.json has it: "colours.flag".
  let name: String
  let value: JSONTree
  /// The value as a person reads it.
  let text: String
  let source: SettingSource

  init(_ name: String, _ value: JSONTree, _ text: String, _ source: SettingSource) {
    self.name = name
    self.value = value
    self.text = text
    self.source = source
  }

  /// One that is on or off.
  init(_ name: String, _ isOn: Bool, _ source: SettingSource) {
    self.init(name, .bool(isOn), isOn ? "yes" : "no", source)
  }

  /// One that is a text.
  init(_ name: String, _ text: String, _ source: SettingSource) {
    self.init(name, .string(text), text, source)
  }
}
