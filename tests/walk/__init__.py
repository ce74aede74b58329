"""A walk through the window as somebody who opens it for the first time: `python -m tests.walk FOLDER`."""
