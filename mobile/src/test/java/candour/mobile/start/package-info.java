/// How quickly the app starts and how much memory it takes, measured on a computer. Start with [StartBench].
package candour.mobile.start;
