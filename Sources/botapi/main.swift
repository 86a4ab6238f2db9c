print("botapi")
