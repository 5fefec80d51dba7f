print("candid")
