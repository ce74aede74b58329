"""What all tests share: Qt draws into memory, in letters that every machine of ours has."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
