// The test runner brings describe, it and their like as globals.
/// <reference types="mocha" />
