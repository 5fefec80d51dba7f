/// Changing what the plan says about itself.
enum SettingsCommands {
  static let all: [Command] = [
    Command(
      "settings",
      "the plan's settings: name, channels, time zone, rhythm, balance",
      in: [.week],
      keys: ["g s"],
      choice: "settings"
    ) { $0.openSettings() }
  ]
}
