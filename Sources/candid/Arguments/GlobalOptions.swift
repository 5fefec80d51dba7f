import ArgumentParser

/// The options that all verbs take, before the verb or after it.
struct GlobalOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      """
      The folder of the plan, or its name in config.json; else that of CANDID_PLAN, of a plan.json \
      here or above, or $XDG_DATA_HOME/candid/plan.
      """,
      valueName: "dir"
    )
  )
  var plan: String?

  @Option(help: ArgumentHelp("Colour: auto, always or never.", valueName: "when"))
  var color = ColorChoice.auto

  @Flag(help: "Use ASCII signs only.")
  var ascii = false

  @Flag(name: .customLong("no-mouse"), help: "Leave the mouse to the terminal.")
  var isWithoutMouse = false

  @Option(
    name: .customLong("lock-timeout"),
    help: ArgumentHelp("How long to wait for another program that writes.", valueName: "seconds")
  )
  var lockTimeout = 30.0

  var globals: Globals {
    Globals(
      plan: plan,
      color: color,
      isASCII: ascii,
      usesMouse: !isWithoutMouse,
      lockTimeoutInSeconds: lockTimeout
    )
  }
}
